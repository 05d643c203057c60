using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of share access rights.</summary>
[DataContract(Name = "ShareAccessRights", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ShareAccessRights
{
    [EnumMember]
    None = 0,
    [EnumMember]
    ReadAccess = 1,
    [EnumMember]
    WriteAccess = 2,
    [EnumMember]
    AppendAccess = 4,
    [EnumMember]
    AppendToAccess = 16,
    [EnumMember]
    CreateAccess = 32,
    [EnumMember]
    DeleteAccess = 65536,
    [EnumMember]
    ShareAccess = 262144,
    [EnumMember]
    AssignAccess = 524288,
}
