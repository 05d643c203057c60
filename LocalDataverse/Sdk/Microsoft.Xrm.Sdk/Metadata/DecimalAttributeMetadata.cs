using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a decimal column.</summary>
[DataContract(Name = "DecimalAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "DecimalAttributeMetadataDefinitions", LogicalName = "DecimalAttributeMetadata")]
public sealed class DecimalAttributeMetadata : AttributeMetadata
{
    public const double MinSupportedValue = -100000000000;

    public const double MaxSupportedValue = 100000000000;

    public const int MinSupportedPrecision = 0;

    public const int MaxSupportedPrecision = 10;

    /// <summary>Makes an empty definition.</summary>
    public DecimalAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public DecimalAttributeMetadata(string schemaName) : base(AttributeTypeCode.Decimal, schemaName)
    {
    }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember]
    public decimal? MaxValue { get; set; }

    [DataMember]
    public decimal? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; private set; }
}
