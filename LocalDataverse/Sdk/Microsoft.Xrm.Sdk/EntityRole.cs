using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The side of a relationship between rows of one table.</summary>
[DataContract(Name = "EntityRole", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum EntityRole
{
    /// <summary>The N side, which holds the lookup.</summary>
    [EnumMember]
    Referencing = 0,

    /// <summary>The 1 side.</summary>
    [EnumMember]
    Referenced = 1,
}
