namespace Microsoft.Xrm.Sdk;

[global::System.ServiceModel.ServiceContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public interface IServiceEndpointPlugin
{
    [global::System.ServiceModel.OperationContract(IsOneWay= true)]
    void Execute(global::Microsoft.Xrm.Sdk.RemoteExecutionContext executionContext);
}
