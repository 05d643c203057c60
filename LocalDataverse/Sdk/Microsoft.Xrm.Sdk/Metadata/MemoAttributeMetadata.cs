namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MemoAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="MemoAttributeDefinitions", LogicalName="MemoAttributeMetadata")]
public sealed class MemoAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public const int MinSupportedLength = 1;

    public const int MaxSupportedLength = 1048576;

    public MemoAttributeMetadata()
    {
    }

    public MemoAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.StringFormat? Format { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public global::Microsoft.Xrm.Sdk.Metadata.MemoFormatName FormatName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ImeMode? ImeMode { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public bool? IsLocalizable { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? MaxLength { get; set; }
}
