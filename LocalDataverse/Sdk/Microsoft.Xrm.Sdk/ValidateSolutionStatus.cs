using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of validate solution status.</summary>
[DataContract(Name = "ValidateSolutionStatus", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ValidateSolutionStatus
{
    [EnumMember]
    Failed = 0,
    [EnumMember]
    Passed = 1,
}
