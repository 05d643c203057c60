using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of present in org.</summary>
[DataContract(Name = "PresentInOrg", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum PresentInOrg
{
    [EnumMember]
    False = 0,
    [EnumMember]
    True = 1,
    [EnumMember]
    Unknown = 2,
}
