namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="LogicalOperator", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public enum LogicalOperator
{
    [global::System.Runtime.Serialization.EnumMember]
    And = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Or = 1,
}
