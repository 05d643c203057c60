// System.ServiceModel.Web has no counterpart on .NET: there a listener can't be hosted this way.
#if NETFRAMEWORK
using System.ServiceModel;
using System.ServiceModel.Web;

namespace Microsoft.Xrm.Sdk;

/// <summary>Contract of a REST listener on a service endpoint.</summary>
[ServiceContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public interface IWebHttpServiceEndpointPlugin
{
    /// <summary>Receives the execution context; what it returns comes back to the plug-in that posted it.</summary>
    [FaultContract(typeof(ServiceEndpointFault))]
    [OperationContract]
    [WebInvoke(Method = "POST")]
    string Execute(RemoteExecutionContext executionContext);
}
#endif
