namespace Microsoft.Xrm.Sdk;

/// <summary>Posts the execution context to a registered service endpoint.</summary>
public interface IServiceEndpointNotificationService
{
    /// <summary>Posts a context to an endpoint.</summary>
    /// <param name="serviceEndpoint">The row of table serviceendpoint.</param>
    /// <param name="context">What to post.</param>
    /// <returns>What the listener answered, for two-way and REST contracts; else null.</returns>
    string Execute(EntityReference serviceEndpoint, IExecutionContext context);
}
