namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="LookupAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="LookupAttributeDefinitions", LogicalName="LookupAttributeMetadata")]
public sealed class LookupAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public LookupAttributeMetadata()
    {
    }

    public LookupAttributeMetadata(global::Microsoft.Xrm.Sdk.Metadata.LookupFormat? format)
    {
        Format = format;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.LookupFormat? Format { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string[] Targets { get; set; }
}
