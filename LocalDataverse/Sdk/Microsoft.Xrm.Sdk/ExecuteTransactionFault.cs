namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ExecuteTransactionFault", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
[global::System.Serializable]
public sealed class ExecuteTransactionFault : global::Microsoft.Xrm.Sdk.OrganizationServiceFault
{
    [global::System.Runtime.Serialization.DataMember]
    public int FaultedRequestIndex { get; set; }
}
