using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a multi select picklist column.</summary>
[DataContract(Name = "MultiSelectPicklistAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
[MetadataName(LogicalCollectionName = "MultiSelectPicklistAttributeDefinitions", LogicalName = "MultiSelectPicklistAttributeMetadata")]
public sealed class MultiSelectPicklistAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public MultiSelectPicklistAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public MultiSelectPicklistAttributeMetadata(string schemaName) : base(AttributeTypeCode.Virtual, AttributeTypeDisplayName.MultiSelectPicklistType, schemaName)
    {
    }

    [DataMember(Order = 91)]
    public List<string> ChildPicklistLogicalNames { get; private set; }

    [DataMember]
    public string FormulaDefinition { get; set; }

    [DataMember(Order = 91)]
    public string ParentPicklistLogicalName { get; set; }

    [DataMember]
    public int? SourceTypeMask { get; private set; }
}
