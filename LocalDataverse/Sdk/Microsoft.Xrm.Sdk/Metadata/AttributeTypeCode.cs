using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Kind of a column.</summary>
[DataContract(Name = "AttributeTypeCode", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum AttributeTypeCode
{
    [EnumMember(Value = "Boolean")]
    Boolean = 0,
    [EnumMember(Value = "Customer")]
    Customer = 1,
    [EnumMember(Value = "DateTime")]
    DateTime = 2,
    [EnumMember(Value = "Decimal")]
    Decimal = 3,
    [EnumMember(Value = "Double")]
    Double = 4,
    [EnumMember(Value = "Integer")]
    Integer = 5,
    [EnumMember(Value = "Lookup")]
    Lookup = 6,
    [EnumMember(Value = "Memo")]
    Memo = 7,
    [EnumMember(Value = "Money")]
    Money = 8,
    [EnumMember(Value = "Owner")]
    Owner = 9,
    [EnumMember(Value = "PartyList")]
    PartyList = 10,
    [EnumMember(Value = "Picklist")]
    Picklist = 11,
    [EnumMember(Value = "State")]
    State = 12,
    [EnumMember(Value = "Status")]
    Status = 13,
    [EnumMember(Value = "String")]
    String = 14,
    [EnumMember(Value = "Uniqueidentifier")]
    Uniqueidentifier = 15,
    [EnumMember(Value = "CalendarRules")]
    CalendarRules = 16,
    [EnumMember(Value = "Virtual")]
    Virtual = 17,
    [EnumMember(Value = "BigInt")]
    BigInt = 18,
    [EnumMember(Value = "ManagedProperty")]
    ManagedProperty = 19,
    [EnumMember(Value = "EntityName")]
    EntityName = 20,
}
