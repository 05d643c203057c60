using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of substitution status.</summary>
[DataContract(Name = "SubstitutionStatus", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SubstitutionStatus
{
    [EnumMember]
    Success = 0,
    [EnumMember]
    Error = 1,
    [EnumMember]
    Warning = 2,
}
