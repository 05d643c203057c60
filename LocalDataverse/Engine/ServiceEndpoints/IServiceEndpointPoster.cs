using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.ServiceEndpoints;

/// <summary>Posts an execution context to a service endpoint: one implementation a contract (queue, topic, event hub, webhook, …).</summary>
public interface IServiceEndpointPoster
{
    /// <summary>True when it serves this value of serviceendpoint.contract.</summary>
    bool Serves(int contract);

    /// <summary>Posts and returns when the other side has accepted the message.</summary>
    /// <param name="endpoint">The serviceendpoint row with its secret columns.</param>
    /// <param name="context">What to post. Not changed.</param>
    /// <param name="message">The organisation's URI and what else the message's properties carry.</param>
    /// <returns>The answer of a two-way or REST endpoint; null for the others.</returns>
    /// <exception cref="ServiceEndpointException">Not accepted; says whether another attempt may help.</exception>
    string? Post(Entity endpoint, RemoteExecutionContext context, ServiceEndpointMessage message);
}
