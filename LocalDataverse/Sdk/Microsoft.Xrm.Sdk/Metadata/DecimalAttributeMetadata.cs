namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="DecimalAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="DecimalAttributeMetadataDefinitions", LogicalName="DecimalAttributeMetadata")]
public sealed class DecimalAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public const double MinSupportedValue = -100000000000;

    public const double MaxSupportedValue = 100000000000;

    public const int MinSupportedPrecision = 0;

    public const int MaxSupportedPrecision = 10;

    public DecimalAttributeMetadata()
    {
    }

    public DecimalAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public string FormulaDefinition { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ImeMode? ImeMode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public decimal? MaxValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public decimal? MinValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? Precision { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int? SourceTypeMask { get; private set; }
}
