namespace Microsoft.Xrm.Sdk;

[global::System.ServiceModel.ServiceContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public interface ITwoWayServiceEndpointPlugin
{
    [global::System.ServiceModel.FaultContract(typeof(Microsoft.Xrm.Sdk.ServiceEndpointFault))]
    [global::System.ServiceModel.OperationContract]
    string Execute(global::Microsoft.Xrm.Sdk.RemoteExecutionContext executionContext);
}
