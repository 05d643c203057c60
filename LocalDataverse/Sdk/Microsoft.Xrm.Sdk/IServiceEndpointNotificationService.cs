namespace Microsoft.Xrm.Sdk;

public interface IServiceEndpointNotificationService
{
    string Execute(global::Microsoft.Xrm.Sdk.EntityReference serviceEndpoint, global::Microsoft.Xrm.Sdk.IExecutionContext context);
}
