using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Kind of a join.</summary>
[DataContract(Name = "JoinOperator", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum JoinOperator
{
    /// <summary>Rows with a match, once for each match.</summary>
    [EnumMember]
    Inner = 0,

    /// <summary>All rows, with their matches.</summary>
    [EnumMember]
    LeftOuter = 1,

    /// <summary>As <see cref="Inner"/>; only one of the two joined columns is returned.</summary>
    [EnumMember]
    Natural = 2,

    /// <summary>Rows with a match, with the first match only.</summary>
    [EnumMember]
    MatchFirstRowUsingCrossApply = 3,

    /// <summary>Rows with a match, by an IN condition; nothing of the linked table can be returned.</summary>
    [EnumMember]
    In = 4,

    /// <summary>Rows with a match, by an EXISTS condition; nothing of the linked table can be returned.</summary>
    [EnumMember]
    Exists = 5,

    /// <summary>In a filter: rows with a match.</summary>
    [EnumMember]
    Any = 6,

    /// <summary>In a filter: rows without a match.</summary>
    [EnumMember]
    NotAny = 7,

    /// <summary>In a filter: rows that have matches on the link, none of which satisfies the further conditions.</summary>
    [EnumMember]
    All = 8,

    /// <summary>In a filter: rows with a match, as <see cref="Any"/>.</summary>
    [EnumMember]
    NotAll = 9,
}
