using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of remove dependency status.</summary>
[DataContract(Name = "RemoveDependencyStatus", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum RemoveDependencyStatus
{
    [EnumMember]
    Error = 0,
    [EnumMember]
    Success = 1,
    [EnumMember]
    SuccessWithWarning = 2,
    [EnumMember]
    FeatureDisabled = 3,
    [EnumMember]
    FeatureNotSupported = 4,
    [EnumMember]
    FatalError = 99,
}
