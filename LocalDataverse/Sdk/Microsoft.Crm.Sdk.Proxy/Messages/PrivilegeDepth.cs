using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>How far in the tree of business units a privilege reaches.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public enum PrivilegeDepth
{
    [EnumMember]
    Basic = 0,
    [EnumMember]
    Local = 1,
    [EnumMember]
    Deep = 2,
    [EnumMember]
    Global = 3,
    [EnumMember]
    RecordFilter = 4,
}
