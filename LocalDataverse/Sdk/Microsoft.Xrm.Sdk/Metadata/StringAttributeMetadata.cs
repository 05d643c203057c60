using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a string column.</summary>
[DataContract(Name = "StringAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "StringAttributeDefinitions", LogicalName = "StringAttributeMetadata")]
public sealed class StringAttributeMetadata : AttributeMetadata
{
    public const int MinSupportedLength = 1;

    public const int MaxSupportedLength = 4000;

    /// <summary>Makes an empty definition.</summary>
    public StringAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public StringAttributeMetadata(string schemaName) : base(AttributeTypeCode.String, schemaName)
    {
    }

    [DataMember(Order = 90)]
    public int? DatabaseLength { get; private set; }

    [DataMember]
    public StringFormat? Format { get; set; }

    [DataMember(Order = 60)]
    public StringFormatName FormatName { get; set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    [DataMember(Order = 70)]
    public bool? IsLocalizable { get; private set; }

    [DataMember]
    public int? MaxLength { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; private set; }

    [DataMember]
    public string YomiOf { get; set; }
}
