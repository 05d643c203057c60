namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="AttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.BigIntAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.BooleanAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.DateTimeAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.DecimalAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.DoubleAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.EntityNameAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.FileAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.ImageAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.IntegerAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.LookupAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.ManagedPropertyAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.MemoAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.MoneyAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.MultiSelectPicklistAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.PicklistAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.StateAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.StatusAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.StringAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.UniqueIdentifierAttributeMetadata))]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="AttributeDefinitions", LogicalName="AttributeMetadata")]
public class AttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.MetadataBase
{
    public AttributeMetadata()
    {
    }

    protected AttributeMetadata(global::Microsoft.Xrm.Sdk.Metadata.AttributeTypeCode attributeType)
    {
        AttributeType = attributeType;
    }

    protected AttributeMetadata(global::Microsoft.Xrm.Sdk.Metadata.AttributeTypeCode attributeType, string schemaName)
    {
        AttributeType = attributeType;
        SchemaName = schemaName;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeOf { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.AttributeTypeCode? AttributeType { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public global::Microsoft.Xrm.Sdk.Metadata.AttributeTypeDisplayName AttributeTypeName { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=90)]
    public string AutoNumberFormat { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? CanBeSecuredForCreate { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? CanBeSecuredForRead { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? CanBeSecuredForUpdate { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanModifyAdditionalSettings { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? ColumnNumber { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? CreatedOn { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DeprecatedVersion { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label Description { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityLogicalName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ExternalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string InheritsFrom { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public string IntroducedVersion { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsAuditEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsCustomAttribute { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsCustomizable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsDataSourceSecret { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsFilterable { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsGlobalFilterEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public bool? IsLogical { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsManaged { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsPrimaryId { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsPrimaryName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsRenameable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsRequiredForForm { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsRetrievable { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsSearchable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsSecured { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsSortableEnabled { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty IsValidForAdvancedFind { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsValidForCreate { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsValidForForm { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsValidForGrid { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsValidForRead { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsValidForUpdate { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsValidODataAttribute { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? LinkedAttributeId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    [global::Microsoft.Xrm.Sdk.Metadata.Alternatekey]
    public string LogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? ModifiedOn { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.AttributeRequiredLevelManagedProperty RequiredLevel { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SchemaName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntitySetting[] Settings { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int? SourceType { get; set; }
}
