namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.0")]
public enum ChannelAccessProfilePrivilegeDepth
{
    [global::System.Runtime.Serialization.EnumMember]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember]
    EntityReference = 1,
    [global::System.Runtime.Serialization.EnumMember]
    ParentEntityReference = 2,
    [global::System.Runtime.Serialization.EnumMember]
    Global = 8,
}
