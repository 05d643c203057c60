namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MoneyAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="MoneyAttributeDefinitions", LogicalName="MoneyAttributeMetadata")]
public sealed class MoneyAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public const double MinSupportedValue = -922337203685477;

    public const double MaxSupportedValue = 922337203685477;

    public const int MinSupportedPrecision = 0;

    public const int MaxSupportedPrecision = 4;

    public const int MaxSupportedPrecisionAfterCurrencyConversion = 10;

    public MoneyAttributeMetadata()
    {
    }

    public MoneyAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public string CalculationOf { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public string FormulaDefinition { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ImeMode? ImeMode { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public bool? IsBaseCurrency { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public double? MaxValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public double? MinValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? Precision { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? PrecisionSource { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int? SourceTypeMask { get; private set; }
}
