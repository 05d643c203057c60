using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a column; the derived classes add what their kind needs.</summary>
[DataContract(Name = "AttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[KnownType(typeof(BigIntAttributeMetadata))]
[KnownType(typeof(BooleanAttributeMetadata))]
[KnownType(typeof(DateTimeAttributeMetadata))]
[KnownType(typeof(DecimalAttributeMetadata))]
[KnownType(typeof(DoubleAttributeMetadata))]
[KnownType(typeof(EntityNameAttributeMetadata))]
[KnownType(typeof(FileAttributeMetadata))]
[KnownType(typeof(ImageAttributeMetadata))]
[KnownType(typeof(IntegerAttributeMetadata))]
[KnownType(typeof(LookupAttributeMetadata))]
[KnownType(typeof(ManagedPropertyAttributeMetadata))]
[KnownType(typeof(MemoAttributeMetadata))]
[KnownType(typeof(MoneyAttributeMetadata))]
[KnownType(typeof(MultiSelectPicklistAttributeMetadata))]
[KnownType(typeof(PicklistAttributeMetadata))]
[KnownType(typeof(StateAttributeMetadata))]
[KnownType(typeof(StatusAttributeMetadata))]
[KnownType(typeof(StringAttributeMetadata))]
[KnownType(typeof(UniqueIdentifierAttributeMetadata))]
[MetadataName(LogicalCollectionName = "AttributeDefinitions", LogicalName = "AttributeMetadata")]
public class AttributeMetadata : MetadataBase
{
    /// <summary>Makes an empty definition of no kind.</summary>
    public AttributeMetadata()
    {
    }

    protected AttributeMetadata(AttributeTypeCode attributeType) : this(attributeType, null)
    {
    }

    // A kind's finer name is its code's name with "Type" behind it; the kinds that have no code of their own name theirs.
    protected AttributeMetadata(AttributeTypeCode attributeType, string schemaName) : this(attributeType, attributeType + "Type", schemaName)
    {
    }

    private protected AttributeMetadata(AttributeTypeCode attributeType, AttributeTypeDisplayName typeName, string schemaName)
    {
        AttributeType = attributeType;
        AttributeTypeName = typeName;
        SchemaName = schemaName;
    }

    [DataMember]
    public string AttributeOf { get; private set; }

    [DataMember]
    public AttributeTypeCode? AttributeType { get; private set; }

    [DataMember(Order = 60)]
    public AttributeTypeDisplayName AttributeTypeName { get; private set; }

    [DataMember(Order = 90)]
    public string AutoNumberFormat { get; set; }

    [DataMember]
    public bool? CanBeSecuredForCreate { get; private set; }

    [DataMember]
    public bool? CanBeSecuredForRead { get; private set; }

    [DataMember]
    public bool? CanBeSecuredForUpdate { get; private set; }

    [DataMember]
    public BooleanManagedProperty CanModifyAdditionalSettings { get; set; }

    [DataMember]
    public int? ColumnNumber { get; private set; }

    [DataMember]
    public DateTime? CreatedOn { get; private set; }

    [DataMember]
    public string DeprecatedVersion { get; private set; }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public Label Description { get; set; }

    /// <summary>Name shown to people.</summary>
    [DataMember]
    public Label DisplayName { get; set; }

    [DataMember]
    public string EntityLogicalName { get; private set; }

    [DataMember]
    public string ExternalName { get; set; }

    [DataMember]
    public string InheritsFrom { get; private set; }

    /// <summary>Solution version it came with.</summary>
    [DataMember(Order = 60)]
    public string IntroducedVersion { get; private set; }

    [DataMember]
    public BooleanManagedProperty IsAuditEnabled { get; set; }

    [DataMember]
    public bool? IsCustomAttribute { get; private set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    [DataMember]
    public bool? IsDataSourceSecret { get; set; }

    [DataMember]
    public bool? IsFilterable { get; private set; }

    [DataMember]
    public BooleanManagedProperty IsGlobalFilterEnabled { get; set; }

    [DataMember(Order = 70)]
    public bool? IsLogical { get; private set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool? IsManaged { get; private set; }

    [DataMember]
    public bool? IsPrimaryId { get; private set; }

    [DataMember]
    public bool? IsPrimaryName { get; private set; }

    [DataMember]
    public BooleanManagedProperty IsRenameable { get; set; }

    [DataMember]
    public bool? IsRequiredForForm { get; set; }

    [DataMember]
    public bool? IsRetrievable { get; private set; }

    [DataMember]
    public bool? IsSearchable { get; set; }

    [DataMember]
    public bool? IsSecured { get; set; }

    [DataMember]
    public BooleanManagedProperty IsSortableEnabled { get; set; }

    [DataMember]
    public BooleanManagedProperty IsValidForAdvancedFind { get; set; }

    [DataMember]
    public bool? IsValidForCreate { get; set; }

    [DataMember]
    public bool? IsValidForForm { get; set; }

    [DataMember]
    public bool? IsValidForGrid { get; set; }

    [DataMember]
    public bool? IsValidForRead { get; private set; }

    [DataMember]
    public bool? IsValidForUpdate { get; set; }

    [DataMember]
    public bool IsValidODataAttribute { get; private set; }

    [DataMember]
    public Guid? LinkedAttributeId { get; set; }

    /// <summary>Logical name.</summary>
    [DataMember]
    [Alternatekey]
    public string LogicalName { get; set; }

    [DataMember]
    public DateTime? ModifiedOn { get; private set; }

    [DataMember]
    public AttributeRequiredLevelManagedProperty RequiredLevel { get; set; }

    /// <summary>Schema name.</summary>
    [DataMember]
    public string SchemaName { get; set; }

    [DataMember]
    public EntitySetting[] Settings { get; set; }

    [DataMember(Order = 70)]
    public int? SourceType { get; set; }
}
