namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="SolutionOperationMessageType", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum SolutionOperationMessageType
{
    [global::System.Runtime.Serialization.EnumMember]
    Info = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Warning = 1,
    [global::System.Runtime.Serialization.EnumMember]
    Error = 2,
}
