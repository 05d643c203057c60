using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of missing package resolution action.</summary>
[DataContract(Name = "MissingPackageResolutionAction", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum MissingPackageResolutionAction
{
    [EnumMember]
    Install = 0,
    [EnumMember]
    Update = 1,
    [EnumMember]
    Ignore = 2,
}
