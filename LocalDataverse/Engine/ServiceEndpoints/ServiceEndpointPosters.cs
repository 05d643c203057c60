using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.ServiceEndpoints.Amqp;
using LocalDataverse.Engine.ServiceEndpoints.Webhooks;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.ServiceEndpoints;

/// <summary>Posts to any service endpoint: picks the poster that serves its contract. Thread-safe; disposing closes the connections.</summary>
public sealed class ServiceEndpointPosters : IServiceEndpointPoster, IDisposable
{
    private readonly IReadOnlyList<IServiceEndpointPoster> _posters;

    /// <summary>Makes the posters of this product: Service Bus queues and topics, Event Hubs, webhooks.</summary>
    /// <param name="clock">Lifetimes of tokens, closing of idle connections.</param>
    public ServiceEndpointPosters(TimeProvider clock) : this([new AmqpPoster(clock), new WebhookPoster()]) { }

    /// <summary>Makes a choice among given posters; they are disposed with it.</summary>
    public ServiceEndpointPosters(IReadOnlyList<IServiceEndpointPoster> posters) => _posters = posters;

    /// <inheritdoc/>
    public bool Serves(int contract) => _posters.Any(p => p.Serves(contract));

    /// <inheritdoc/>
    public string? Post(Entity endpoint, RemoteExecutionContext context, ServiceEndpointMessage message)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(message);
        var settings = new EndpointSettings(endpoint);
        var poster = _posters.FirstOrDefault(p => p.Serves(settings.Contract)) ?? throw settings.Incomplete(Unsupported(settings.Contract));
        return poster.Post(endpoint, context, message);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var poster in _posters.OfType<IDisposable>()) poster.Dispose();
    }

    private static string Unsupported(int contract) => contract switch
    {
        EndpointContracts.OneWay or EndpointContracts.Rest or EndpointContracts.TwoWay => $"its contract {contract} needs a WCF listener on Azure Relay, which is not supported; use a queue, a topic or a webhook.",
        EndpointContracts.EventGrid => "Event Grid (contract 9) is not supported.",
        _ => $"its contract {contract} is not supported.",
    };
}
