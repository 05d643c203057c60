using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of an enum column.</summary>
[DataContract(Name = "EnumAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[KnownType(typeof(EntityNameAttributeMetadata))]
[KnownType(typeof(MultiSelectPicklistAttributeMetadata))]
[KnownType(typeof(PicklistAttributeMetadata))]
[KnownType(typeof(StateAttributeMetadata))]
[KnownType(typeof(StatusAttributeMetadata))]
[MetadataName(LogicalCollectionName = "EnumAttributeDefinitions", LogicalName = "EnumAttributeMetadata")]
public abstract class EnumAttributeMetadata : AttributeMetadata
{
    protected EnumAttributeMetadata()
    {
    }

    protected EnumAttributeMetadata(AttributeTypeCode attributeType, string schemaName) : base(attributeType, schemaName)
    {
    }

    private protected EnumAttributeMetadata(AttributeTypeCode attributeType, AttributeTypeDisplayName typeName, string schemaName) : base(attributeType, typeName, schemaName)
    {
    }

    [DataMember]
    public int? DefaultFormValue { get; set; }

    [DataMember]
    public OptionSetMetadata OptionSet { get; set; }

    [DataMember(Order = 91)]
    private string ParentEnumAttributeLogicalName { get; set; }
}
