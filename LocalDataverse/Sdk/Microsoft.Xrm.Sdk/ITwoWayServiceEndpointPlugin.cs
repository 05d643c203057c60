using System.ServiceModel;

namespace Microsoft.Xrm.Sdk;

/// <summary>Contract of a two-way listener on a service endpoint: what it returns comes back to the plug-in.</summary>
[ServiceContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public interface ITwoWayServiceEndpointPlugin
{
    [FaultContract(typeof(ServiceEndpointFault))]
    [OperationContract]
    string Execute(RemoteExecutionContext executionContext);
}
