namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="AttributeTypeCode", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum AttributeTypeCode
{
    [global::System.Runtime.Serialization.EnumMember(Value="Boolean")]
    Boolean = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="Customer")]
    Customer = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="DateTime")]
    DateTime = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="Decimal")]
    Decimal = 3,
    [global::System.Runtime.Serialization.EnumMember(Value="Double")]
    Double = 4,
    [global::System.Runtime.Serialization.EnumMember(Value="Integer")]
    Integer = 5,
    [global::System.Runtime.Serialization.EnumMember(Value="Lookup")]
    Lookup = 6,
    [global::System.Runtime.Serialization.EnumMember(Value="Memo")]
    Memo = 7,
    [global::System.Runtime.Serialization.EnumMember(Value="Money")]
    Money = 8,
    [global::System.Runtime.Serialization.EnumMember(Value="Owner")]
    Owner = 9,
    [global::System.Runtime.Serialization.EnumMember(Value="PartyList")]
    PartyList = 10,
    [global::System.Runtime.Serialization.EnumMember(Value="Picklist")]
    Picklist = 11,
    [global::System.Runtime.Serialization.EnumMember(Value="State")]
    State = 12,
    [global::System.Runtime.Serialization.EnumMember(Value="Status")]
    Status = 13,
    [global::System.Runtime.Serialization.EnumMember(Value="String")]
    String = 14,
    [global::System.Runtime.Serialization.EnumMember(Value="Uniqueidentifier")]
    Uniqueidentifier = 15,
    [global::System.Runtime.Serialization.EnumMember(Value="CalendarRules")]
    CalendarRules = 16,
    [global::System.Runtime.Serialization.EnumMember(Value="Virtual")]
    Virtual = 17,
    [global::System.Runtime.Serialization.EnumMember(Value="BigInt")]
    BigInt = 18,
    [global::System.Runtime.Serialization.EnumMember(Value="ManagedProperty")]
    ManagedProperty = 19,
    [global::System.Runtime.Serialization.EnumMember(Value="EntityName")]
    EntityName = 20,
}
