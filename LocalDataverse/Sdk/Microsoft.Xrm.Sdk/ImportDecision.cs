using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values of import decision.</summary>
[DataContract(Name = "ImportDecision", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ImportDecision
{
    [EnumMember]
    Import = 0,
    [EnumMember]
    Skip = 1,
}
