using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Whether a write checks that the row is still the version that was read.</summary>
[DataContract(Name = "ConcurrencyBehavior", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public enum ConcurrencyBehavior
{
    /// <summary>The table's own rule.</summary>
    [EnumMember]
    Default = 0,

    /// <summary>The write fails when the row was changed since.</summary>
    [EnumMember]
    IfRowVersionMatches = 1,

    /// <summary>The write always succeeds.</summary>
    [EnumMember]
    AlwaysOverwrite = 2,
}
