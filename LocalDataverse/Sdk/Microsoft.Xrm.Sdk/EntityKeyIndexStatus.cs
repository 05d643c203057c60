using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>State of the index behind an alternate key.</summary>
[DataContract(Name = "EntityKeyIndexStatus", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public enum EntityKeyIndexStatus
{
    [EnumMember]
    Pending = 0,
    [EnumMember]
    InProgress = 1,
    [EnumMember]
    Active = 2,
    [EnumMember]
    Failed = 3,
}
