namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="DoubleAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="DoubleAttributeDefinitions", LogicalName="DoubleAttributeMetadata")]
public sealed class DoubleAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public const double MinSupportedValue = -100000000000;

    public const double MaxSupportedValue = 100000000000;

    public const int MinSupportedPrecision = 0;

    public const int MaxSupportedPrecision = 5;

    public DoubleAttributeMetadata()
    {
    }

    public DoubleAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public string FormulaDefinition { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ImeMode? ImeMode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public double? MaxValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public double? MinValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? Precision { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int? SourceTypeMask { get; private set; }
}
