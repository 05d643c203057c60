namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="OrderType", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum OrderType
{
    [global::System.Runtime.Serialization.EnumMember]
    Ascending = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Descending = 1,
}
