namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="InfoCode", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum InfoCode
{
    [global::System.Runtime.Serialization.EnumMember]
    Unknown = 0,
    [global::System.Runtime.Serialization.EnumMember]
    SyntaxError = 1,
    [global::System.Runtime.Serialization.EnumMember]
    PerformanceLeadingWildCard = 2,
    [global::System.Runtime.Serialization.EnumMember]
    PerformanceLargeColumnSearch = 3,
    [global::System.Runtime.Serialization.EnumMember]
    OrderOnEnumAttribute = 4,
    [global::System.Runtime.Serialization.EnumMember]
    OrderOnPropertiesFromJoinedTables = 5,
    [global::System.Runtime.Serialization.EnumMember]
    LargeAmountOfAttributes = 6,
    [global::System.Runtime.Serialization.EnumMember]
    LargeAmountOfLogicalAttributes = 7,
    [global::System.Runtime.Serialization.EnumMember]
    FilteringOnCalculatedColumns = 8,
}
