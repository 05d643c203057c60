namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public enum PrivilegeDepth
{
    [global::System.Runtime.Serialization.EnumMember]
    Basic = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Local = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Deep = 2,
    [global::System.Runtime.Serialization.EnumMember]
    Global = 3,
    [global::System.Runtime.Serialization.EnumMember]
    RecordFilter = 4,
}
