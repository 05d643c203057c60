namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ManyToManyRelationshipMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="ManyToManyRelationshipDefinitions", LogicalName="ManyToManyRelationshipMetadata")]
public sealed class ManyToManyRelationshipMetadata : global::Microsoft.Xrm.Sdk.Metadata.RelationshipMetadataBase
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.AssociatedMenuConfiguration Entity1AssociatedMenuConfiguration { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Entity1IntersectAttribute { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Entity1LogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Entity1NavigationPropertyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.AssociatedMenuConfiguration Entity2AssociatedMenuConfiguration { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Entity2IntersectAttribute { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Entity2LogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Entity2NavigationPropertyName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string IntersectEntityName { get; set; }
}
