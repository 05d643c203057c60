using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a client did to a row since it was read.</summary>
[DataContract(Name = "EntityState", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum EntityState
{
    /// <summary>As it was read.</summary>
    [EnumMember]
    Unchanged = 0,

    /// <summary>Not on the platform yet.</summary>
    [EnumMember]
    Created = 1,

    /// <summary>Changed since it was read.</summary>
    [EnumMember]
    Changed = 2,
}
