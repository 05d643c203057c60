namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="StageSolutionStatus", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum StageSolutionStatus
{
    [global::System.Runtime.Serialization.EnumMember]
    Failed = 0,
    [global::System.Runtime.Serialization.EnumMember]
    Passed = 1,
}
