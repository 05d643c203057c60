namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ImportDecision", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum ImportDecision
{
    [global::System.Runtime.Serialization.EnumMember]
    Import = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Skip = 1,
}
