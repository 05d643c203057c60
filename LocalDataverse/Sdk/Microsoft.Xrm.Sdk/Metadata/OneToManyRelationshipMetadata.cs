namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="OneToManyRelationshipMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="OneToManyRelationshipDefinitions", LogicalName="OneToManyRelationshipMetadata")]
public sealed class OneToManyRelationshipMetadata : global::Microsoft.Xrm.Sdk.Metadata.RelationshipMetadataBase
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.AssociatedMenuConfiguration AssociatedMenuConfiguration { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.CascadeConfiguration CascadeConfiguration { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DenormalizedAttributeName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityKey { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsDenormalizedLookup { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsHierarchical { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsRelationshipAttributeDenormalized { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ReferencedAttribute { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ReferencedEntity { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ReferencedEntityNavigationPropertyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ReferencingAttribute { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ReferencingEntity { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ReferencingEntityNavigationPropertyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.ObjectModel.Collection<global::Microsoft.Xrm.Sdk.Metadata.RelationshipAttribute> RelationshipAttributes { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? RelationshipBehavior { get; set; }
}
