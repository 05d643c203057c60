namespace Microsoft.Crm.Sdk.Messages;

public enum BusinessNotificationSeverity
{
    [global::System.Runtime.Serialization.EnumMember]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Error = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Warning = 2,
    [global::System.Runtime.Serialization.EnumMember]
    Information = 3,
    [global::System.Runtime.Serialization.EnumMember]
    UserDefined = 4,
}
