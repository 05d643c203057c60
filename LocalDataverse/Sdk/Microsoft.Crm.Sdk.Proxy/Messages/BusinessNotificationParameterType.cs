namespace Microsoft.Crm.Sdk.Messages;

public enum BusinessNotificationParameterType
{
    [global::System.Runtime.Serialization.EnumMember]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember]
    String = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Attribute = 2,
}
