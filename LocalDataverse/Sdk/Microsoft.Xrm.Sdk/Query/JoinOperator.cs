namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="JoinOperator", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum JoinOperator
{
    [global::System.Runtime.Serialization.EnumMember]
    Inner = 0,
    [global::System.Runtime.Serialization.EnumMember]
    LeftOuter = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Natural = 2,
    [global::System.Runtime.Serialization.EnumMember]
    MatchFirstRowUsingCrossApply = 3,
    [global::System.Runtime.Serialization.EnumMember]
    In = 4,
    [global::System.Runtime.Serialization.EnumMember]
    Exists = 5,
    [global::System.Runtime.Serialization.EnumMember]
    Any = 6,
    [global::System.Runtime.Serialization.EnumMember]
    NotAny = 7,
    [global::System.Runtime.Serialization.EnumMember]
    All = 8,
    [global::System.Runtime.Serialization.EnumMember]
    NotAll = 9,
}
