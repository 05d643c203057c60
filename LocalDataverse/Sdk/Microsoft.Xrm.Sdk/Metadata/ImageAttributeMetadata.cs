namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ImageAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2013/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="ImageAttributeDefinitions", LogicalName="ImageAttributeMetadata")]
public sealed class ImageAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public ImageAttributeMetadata()
    {
    }

    public ImageAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public bool? CanStoreFullImage { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsPrimaryImage { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public short? MaxHeight { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? MaxSizeInKB { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public short? MaxWidth { get; private set; }
}
