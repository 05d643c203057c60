namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public enum SubCode
{
    [global::System.Runtime.Serialization.EnumMember]
    Unspecified = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Schedulable = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Committed = 2,
    [global::System.Runtime.Serialization.EnumMember]
    Uncommitted = 3,
    [global::System.Runtime.Serialization.EnumMember]
    Break = 4,
    [global::System.Runtime.Serialization.EnumMember]
    Holiday = 5,
    [global::System.Runtime.Serialization.EnumMember]
    Vacation = 6,
    [global::System.Runtime.Serialization.EnumMember]
    Appointment = 7,
    [global::System.Runtime.Serialization.EnumMember]
    ResourceStartTime = 8,
    [global::System.Runtime.Serialization.EnumMember]
    ResourceServiceRestriction = 9,
    [global::System.Runtime.Serialization.EnumMember]
    ResourceCapacity = 10,
    [global::System.Runtime.Serialization.EnumMember]
    ServiceRestriction = 11,
    [global::System.Runtime.Serialization.EnumMember]
    ServiceCost = 12,
}
