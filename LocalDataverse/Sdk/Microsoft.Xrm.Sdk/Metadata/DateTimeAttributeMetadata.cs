using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a date time column.</summary>
[DataContract(Name = "DateTimeAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "DateTimeAttributeDefinitions", LogicalName = "DateTimeAttributeMetadata")]
public sealed class DateTimeAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public DateTimeAttributeMetadata() : this(null, null)
    {
    }

    /// <summary>Makes a definition with a format.</summary>
    public DateTimeAttributeMetadata(DateTimeFormat? format) : this(format, null)
    {
    }

    /// <summary>Makes a definition with a format and a schema name.</summary>
    public DateTimeAttributeMetadata(DateTimeFormat? format, string schemaName) : base(AttributeTypeCode.DateTime, schemaName) => Format = format;

    [DataMember(Order = 71)]
    public BooleanManagedProperty CanChangeDateTimeBehavior { get; set; }

    [DataMember(Order = 71)]
    public DateTimeBehavior DateTimeBehavior { get; set; }

    [DataMember]
    public DateTimeFormat? Format { get; set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public ImeMode? ImeMode { get; set; }

    public static DateTime MaxSupportedValue { get; private set; }

    public static DateTime MinSupportedValue { get; private set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; private set; }
}
