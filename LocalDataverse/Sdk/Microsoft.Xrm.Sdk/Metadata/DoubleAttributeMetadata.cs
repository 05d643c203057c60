using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a double column.</summary>
[DataContract(Name = "DoubleAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "DoubleAttributeDefinitions", LogicalName = "DoubleAttributeMetadata")]
public sealed class DoubleAttributeMetadata : AttributeMetadata
{
    public const double MinSupportedValue = -100000000000;

    public const double MaxSupportedValue = 100000000000;

    public const int MinSupportedPrecision = 0;

    public const int MaxSupportedPrecision = 5;

    /// <summary>Makes an empty definition.</summary>
    public DoubleAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public DoubleAttributeMetadata(string schemaName) : base(AttributeTypeCode.Double, schemaName)
    {
    }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember]
    public double? MaxValue { get; set; }

    [DataMember]
    public double? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; private set; }
}
