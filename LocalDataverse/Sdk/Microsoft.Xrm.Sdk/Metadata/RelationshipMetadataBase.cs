namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="RelationshipMetadataBase", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.ManyToManyRelationshipMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.OneToManyRelationshipMetadata))]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="RelationshipDefinitions", LogicalName="RelationshipMetadataBase")]
public abstract class RelationshipMetadataBase : global::Microsoft.Xrm.Sdk.Metadata.MetadataBase
{
    protected RelationshipMetadataBase()
    {
    }

    protected RelationshipMetadataBase(global::Microsoft.Xrm.Sdk.Metadata.RelationshipType type)
    {
    }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public string IntroducedVersion { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsCustomRelationship { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsCustomizable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsManaged { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsValidForAdvancedFind { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public global::Microsoft.Xrm.Sdk.Metadata.RelationshipType RelationshipType { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    [global::Microsoft.Xrm.Sdk.Metadata.Alternatekey]
    public string SchemaName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.SecurityTypes? SecurityTypes { get; set; }
}
