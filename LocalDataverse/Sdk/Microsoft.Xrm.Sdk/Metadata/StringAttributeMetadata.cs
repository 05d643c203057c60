namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="StringAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="StringAttributeDefinitions", LogicalName="StringAttributeMetadata")]
public sealed class StringAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public const int MinSupportedLength = 1;

    public const int MaxSupportedLength = 4000;

    public StringAttributeMetadata()
    {
    }

    public StringAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember(Order=90)]
    public int? DatabaseLength { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.StringFormat? Format { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public global::Microsoft.Xrm.Sdk.Metadata.StringFormatName FormatName { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public string FormulaDefinition { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ImeMode? ImeMode { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public bool? IsLocalizable { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? MaxLength { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int? SourceTypeMask { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string YomiOf { get; set; }
}
