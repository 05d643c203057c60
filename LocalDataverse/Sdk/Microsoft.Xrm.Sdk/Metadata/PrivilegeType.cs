using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of privilege type.</summary>
[DataContract(Name = "PrivilegeType", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum PrivilegeType
{
    [EnumMember(Value = "None")]
    None = 0,
    [EnumMember(Value = "Create")]
    Create = 1,
    [EnumMember(Value = "Read")]
    Read = 2,
    [EnumMember(Value = "Write")]
    Write = 3,
    [EnumMember(Value = "Delete")]
    Delete = 4,
    [EnumMember(Value = "Assign")]
    Assign = 5,
    [EnumMember(Value = "Share")]
    Share = 6,
    [EnumMember(Value = "Append")]
    Append = 7,
    [EnumMember(Value = "AppendTo")]
    AppendTo = 8,
}
