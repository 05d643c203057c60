namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="AggregateType", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum XrmAggregateType
{
    [global::System.Runtime.Serialization.EnumMember]
    None = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Count = 1,
    [global::System.Runtime.Serialization.EnumMember]
    CountColumn = 2,
    [global::System.Runtime.Serialization.EnumMember]
    Sum = 3,
    [global::System.Runtime.Serialization.EnumMember]
    Avg = 4,
    [global::System.Runtime.Serialization.EnumMember]
    Min = 5,
    [global::System.Runtime.Serialization.EnumMember]
    Max = 6,
}
