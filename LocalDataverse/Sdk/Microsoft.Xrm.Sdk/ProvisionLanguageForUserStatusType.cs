using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of provision language for user status type.</summary>
[DataContract(Name = "ProvisionLanguageForUserStatusType", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ProvisionLanguageForUserStatusType
{
    [EnumMember]
    Queued = 0,
    [EnumMember]
    Completed = 1,
    [EnumMember]
    Skipped = 2,
}
