using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of stage solution status.</summary>
[DataContract(Name = "StageSolutionStatus", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum StageSolutionStatus
{
    [EnumMember]
    Failed = 0,
    [EnumMember]
    Passed = 1,
}
