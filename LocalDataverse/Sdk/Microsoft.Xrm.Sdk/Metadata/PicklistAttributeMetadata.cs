using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a picklist column.</summary>
[DataContract(Name = "PicklistAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "PicklistAttributeDefinitions", LogicalName = "PicklistAttributeMetadata")]
public sealed class PicklistAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public PicklistAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public PicklistAttributeMetadata(string schemaName) : base(AttributeTypeCode.Picklist, schemaName)
    {
    }

    [DataMember(Order = 91)]
    public List<string> ChildPicklistLogicalNames { get; private set; }

    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    [DataMember(Order = 91)]
    public string ParentPicklistLogicalName { get; set; }

    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; private set; }
}
