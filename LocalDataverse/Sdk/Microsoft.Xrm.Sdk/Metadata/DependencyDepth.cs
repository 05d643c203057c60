using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of dependency depth.</summary>
[DataContract(Name = "DependencyDepth", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public enum DependencyDepth
{
    [EnumMember]
    Unknown = 0,
    [EnumMember]
    OnDemandWithContext = 1,
    [EnumMember]
    OnDemandWithoutContext = 2,
    [EnumMember]
    OnDemandContextOnly = 3,
    [EnumMember]
    Offline = 4,
    [EnumMember]
    Mobile = 5,
    [EnumMember]
    UserContext = 6,
    [EnumMember]
    NoDependency = 7,
}
