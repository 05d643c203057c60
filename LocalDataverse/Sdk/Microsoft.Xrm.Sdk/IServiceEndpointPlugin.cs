using System.ServiceModel;

namespace Microsoft.Xrm.Sdk;

/// <summary>Contract of a one-way listener on a service endpoint.</summary>
[ServiceContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public interface IServiceEndpointPlugin
{
    [OperationContract(IsOneWay = true)]
    void Execute(RemoteExecutionContext executionContext);
}
