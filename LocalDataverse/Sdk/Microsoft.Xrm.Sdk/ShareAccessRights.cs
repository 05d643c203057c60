namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ShareAccessRights", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ShareAccessRights
{
    [global::System.Runtime.Serialization.EnumMember]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember]
    ReadAccess = 1,
    [global::System.Runtime.Serialization.EnumMember]
    WriteAccess = 2,
    [global::System.Runtime.Serialization.EnumMember]
    AppendAccess = 4,
    [global::System.Runtime.Serialization.EnumMember]
    AppendToAccess = 16,
    [global::System.Runtime.Serialization.EnumMember]
    CreateAccess = 32,
    [global::System.Runtime.Serialization.EnumMember]
    DeleteAccess = 65536,
    [global::System.Runtime.Serialization.EnumMember]
    ShareAccess = 262144,
    [global::System.Runtime.Serialization.EnumMember]
    AssignAccess = 524288,
}
