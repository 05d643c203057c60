namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="DateTimeGroupingType", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum XrmDateTimeGrouping
{
    [global::System.Runtime.Serialization.EnumMember]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Day = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Week = 2,
    [global::System.Runtime.Serialization.EnumMember]
    Month = 3,
    [global::System.Runtime.Serialization.EnumMember]
    Quarter = 4,
    [global::System.Runtime.Serialization.EnumMember]
    Year = 5,
    [global::System.Runtime.Serialization.EnumMember]
    FiscalPeriod = 6,
    [global::System.Runtime.Serialization.EnumMember]
    FiscalYear = 7,
}
