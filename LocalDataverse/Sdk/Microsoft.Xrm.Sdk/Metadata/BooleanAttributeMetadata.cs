using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a boolean column.</summary>
[DataContract(Name = "BooleanAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "BooleanAttributeDefinitions", LogicalName = "BooleanAttributeMetadata")]
public sealed class BooleanAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public BooleanAttributeMetadata() : this(null, null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public BooleanAttributeMetadata(string schemaName) : this(schemaName, null)
    {
    }

    /// <summary>Makes a definition with its two values.</summary>
    public BooleanAttributeMetadata(BooleanOptionSetMetadata optionSet) : this(null, optionSet)
    {
    }

    /// <summary>Makes a definition with a schema name and its two values.</summary>
    public BooleanAttributeMetadata(string schemaName, BooleanOptionSetMetadata optionSet) : base(AttributeTypeCode.Boolean, schemaName) => OptionSet = optionSet;

    [DataMember]
    public bool? DefaultValue { get; set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember]
    public BooleanOptionSetMetadata OptionSet { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; private set; }
}
