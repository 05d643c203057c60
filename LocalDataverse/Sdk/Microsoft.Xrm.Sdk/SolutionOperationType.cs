namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionOperationType", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SolutionOperationType
{
    [global::System.Runtime.Serialization.EnumMember]
    Import = 0,
}
