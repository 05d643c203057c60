namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="FileAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/9.0/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="FileAttributeDefinitions", LogicalName="FileAttributeMetadata")]
public sealed class FileAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public FileAttributeMetadata()
    {
    }

    public FileAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public int? MaxSizeInKB { get; set; }
}
