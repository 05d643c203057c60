namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="ConditionOperator", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum ConditionOperator
{
    [global::System.Runtime.Serialization.EnumMember]
    Equal = 0,
    [global::System.Runtime.Serialization.EnumMember]
    NotEqual = 1,
    [global::System.Runtime.Serialization.EnumMember]
    GreaterThan = 2,
    [global::System.Runtime.Serialization.EnumMember]
    LessThan = 3,
    [global::System.Runtime.Serialization.EnumMember]
    GreaterEqual = 4,
    [global::System.Runtime.Serialization.EnumMember]
    LessEqual = 5,
    [global::System.Runtime.Serialization.EnumMember]
    Like = 6,
    [global::System.Runtime.Serialization.EnumMember]
    NotLike = 7,
    [global::System.Runtime.Serialization.EnumMember]
    In = 8,
    [global::System.Runtime.Serialization.EnumMember]
    NotIn = 9,
    [global::System.Runtime.Serialization.EnumMember]
    Between = 10,
    [global::System.Runtime.Serialization.EnumMember]
    NotBetween = 11,
    [global::System.Runtime.Serialization.EnumMember]
    Null = 12,
    [global::System.Runtime.Serialization.EnumMember]
    NotNull = 13,
    [global::System.Runtime.Serialization.EnumMember]
    Yesterday = 14,
    [global::System.Runtime.Serialization.EnumMember]
    Today = 15,
    [global::System.Runtime.Serialization.EnumMember]
    Tomorrow = 16,
    [global::System.Runtime.Serialization.EnumMember]
    Last7Days = 17,
    [global::System.Runtime.Serialization.EnumMember]
    Next7Days = 18,
    [global::System.Runtime.Serialization.EnumMember]
    LastWeek = 19,
    [global::System.Runtime.Serialization.EnumMember]
    ThisWeek = 20,
    [global::System.Runtime.Serialization.EnumMember]
    NextWeek = 21,
    [global::System.Runtime.Serialization.EnumMember]
    LastMonth = 22,
    [global::System.Runtime.Serialization.EnumMember]
    ThisMonth = 23,
    [global::System.Runtime.Serialization.EnumMember]
    NextMonth = 24,
    [global::System.Runtime.Serialization.EnumMember]
    On = 25,
    [global::System.Runtime.Serialization.EnumMember]
    OnOrBefore = 26,
    [global::System.Runtime.Serialization.EnumMember]
    OnOrAfter = 27,
    [global::System.Runtime.Serialization.EnumMember]
    LastYear = 28,
    [global::System.Runtime.Serialization.EnumMember]
    ThisYear = 29,
    [global::System.Runtime.Serialization.EnumMember]
    NextYear = 30,
    [global::System.Runtime.Serialization.EnumMember]
    LastXHours = 31,
    [global::System.Runtime.Serialization.EnumMember]
    NextXHours = 32,
    [global::System.Runtime.Serialization.EnumMember]
    LastXDays = 33,
    [global::System.Runtime.Serialization.EnumMember]
    NextXDays = 34,
    [global::System.Runtime.Serialization.EnumMember]
    LastXWeeks = 35,
    [global::System.Runtime.Serialization.EnumMember]
    NextXWeeks = 36,
    [global::System.Runtime.Serialization.EnumMember]
    LastXMonths = 37,
    [global::System.Runtime.Serialization.EnumMember]
    NextXMonths = 38,
    [global::System.Runtime.Serialization.EnumMember]
    LastXYears = 39,
    [global::System.Runtime.Serialization.EnumMember]
    NextXYears = 40,
    [global::System.Runtime.Serialization.EnumMember]
    EqualUserId = 41,
    [global::System.Runtime.Serialization.EnumMember]
    NotEqualUserId = 42,
    [global::System.Runtime.Serialization.EnumMember]
    EqualBusinessId = 43,
    [global::System.Runtime.Serialization.EnumMember]
    NotEqualBusinessId = 44,
    [global::System.Runtime.Serialization.EnumMember]
    ChildOf = 45,
    [global::System.Runtime.Serialization.EnumMember]
    Mask = 46,
    [global::System.Runtime.Serialization.EnumMember]
    NotMask = 47,
    [global::System.Runtime.Serialization.EnumMember]
    MasksSelect = 48,
    [global::System.Runtime.Serialization.EnumMember]
    Contains = 49,
    [global::System.Runtime.Serialization.EnumMember]
    DoesNotContain = 50,
    [global::System.Runtime.Serialization.EnumMember]
    EqualUserLanguage = 51,
    [global::System.Runtime.Serialization.EnumMember]
    NotOn = 52,
    [global::System.Runtime.Serialization.EnumMember]
    OlderThanXMonths = 53,
    [global::System.Runtime.Serialization.EnumMember]
    BeginsWith = 54,
    [global::System.Runtime.Serialization.EnumMember]
    DoesNotBeginWith = 55,
    [global::System.Runtime.Serialization.EnumMember]
    EndsWith = 56,
    [global::System.Runtime.Serialization.EnumMember]
    DoesNotEndWith = 57,
    [global::System.Runtime.Serialization.EnumMember]
    ThisFiscalYear = 58,
    [global::System.Runtime.Serialization.EnumMember]
    ThisFiscalPeriod = 59,
    [global::System.Runtime.Serialization.EnumMember]
    NextFiscalYear = 60,
    [global::System.Runtime.Serialization.EnumMember]
    NextFiscalPeriod = 61,
    [global::System.Runtime.Serialization.EnumMember]
    LastFiscalYear = 62,
    [global::System.Runtime.Serialization.EnumMember]
    LastFiscalPeriod = 63,
    [global::System.Runtime.Serialization.EnumMember]
    LastXFiscalYears = 64,
    [global::System.Runtime.Serialization.EnumMember]
    LastXFiscalPeriods = 65,
    [global::System.Runtime.Serialization.EnumMember]
    NextXFiscalYears = 66,
    [global::System.Runtime.Serialization.EnumMember]
    NextXFiscalPeriods = 67,
    [global::System.Runtime.Serialization.EnumMember]
    InFiscalYear = 68,
    [global::System.Runtime.Serialization.EnumMember]
    InFiscalPeriod = 69,
    [global::System.Runtime.Serialization.EnumMember]
    InFiscalPeriodAndYear = 70,
    [global::System.Runtime.Serialization.EnumMember]
    InOrBeforeFiscalPeriodAndYear = 71,
    [global::System.Runtime.Serialization.EnumMember]
    InOrAfterFiscalPeriodAndYear = 72,
    [global::System.Runtime.Serialization.EnumMember]
    EqualUserTeams = 73,
    [global::System.Runtime.Serialization.EnumMember]
    EqualUserOrUserTeams = 74,
    [global::System.Runtime.Serialization.EnumMember]
    Under = 75,
    [global::System.Runtime.Serialization.EnumMember]
    NotUnder = 76,
    [global::System.Runtime.Serialization.EnumMember]
    UnderOrEqual = 77,
    [global::System.Runtime.Serialization.EnumMember]
    Above = 78,
    [global::System.Runtime.Serialization.EnumMember]
    AboveOrEqual = 79,
    [global::System.Runtime.Serialization.EnumMember]
    EqualUserOrUserHierarchy = 80,
    [global::System.Runtime.Serialization.EnumMember]
    EqualUserOrUserHierarchyAndTeams = 81,
    [global::System.Runtime.Serialization.EnumMember]
    OlderThanXYears = 82,
    [global::System.Runtime.Serialization.EnumMember]
    OlderThanXWeeks = 83,
    [global::System.Runtime.Serialization.EnumMember]
    OlderThanXDays = 84,
    [global::System.Runtime.Serialization.EnumMember]
    OlderThanXHours = 85,
    [global::System.Runtime.Serialization.EnumMember]
    OlderThanXMinutes = 86,
    [global::System.Runtime.Serialization.EnumMember]
    ContainValues = 87,
    [global::System.Runtime.Serialization.EnumMember]
    DoesNotContainValues = 88,
    [global::System.Runtime.Serialization.EnumMember]
    EqualRoleBusinessId = 89,
}
