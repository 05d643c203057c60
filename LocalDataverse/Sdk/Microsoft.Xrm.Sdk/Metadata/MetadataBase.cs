namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MetadataBase", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.EntityMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.OptionSetMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.RelationshipMetadataBase))]
public abstract class MetadataBase : global::System.Runtime.Serialization.IExtensibleDataObject
{
    protected MetadataBase()
    {
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public bool? HasChanged { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? MetadataId { get; set; }
}
