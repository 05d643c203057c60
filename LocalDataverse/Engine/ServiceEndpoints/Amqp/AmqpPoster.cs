using System;
using System.Collections.Generic;
using System.Threading;
using Amqp;
using Amqp.Framing;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.ServiceEndpoints.Amqp;

/// <summary>
/// Posts to Service Bus queues and topics and to Event Hubs over AMQP 1.0 (contracts 2, 5, 6, 7). Keeps one connection an endpoint and closes it after some idle minutes. Thread-safe.
/// </summary>
internal sealed class AmqpPoster : IServiceEndpointPoster, IDisposable
{
    private static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(4);

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, (AmqpEndpointAddress Address, AmqpCredential Credential, AmqpSender Sender)> _senders = [];
    private readonly TimeProvider _clock;
    private readonly ITimer _idleTimer;

    public AmqpPoster(TimeProvider clock)
    {
        _clock = clock;
        _idleTimer = clock.CreateTimer(_ => CloseIdle(), null, IdleLimit, IdleLimit);
    }

    /// <inheritdoc/>
    public bool Serves(int contract) => contract is EndpointContracts.LegacyQueue or EndpointContracts.Topic or EndpointContracts.Queue or EndpointContracts.EventHub;

    /// <inheritdoc/>
    public string? Post(Entity endpoint, RemoteExecutionContext context, ServiceEndpointMessage message)
    {
        var settings = new EndpointSettings(endpoint);
        var address = AmqpEndpointAddress.Of(settings);
        var credential = AmqpCredential.Of(settings);
        var body = RemoteExecutionContextBody.Write(context, settings.MessageFormat, RemoteExecutionContextBody.ServiceBusLimit);
        using var amqp = new Message
        {
            Header = new Header { Durable = true },
            // The platform's client library gives each message an id of its own, a new one a post: it names no event, so nobody can tell duplicates by it (OperationId does that).
            Properties = new Properties { MessageId = Guid.NewGuid().ToString("N"), ContentType = body.ContentType },
            ApplicationProperties = new ApplicationProperties(),
            BodySection = new Data { Binary = body.Content },
        };
        foreach (var (name, value) in MessageClaims.Of(context, message, body.SizeExceeded)) amqp.ApplicationProperties[name] = value;
        Sender(settings.Id, address, credential).SendAsync(amqp).GetAwaiter().GetResult();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _idleTimer.Dispose();
        lock (_gate)
        {
            foreach (var (_, _, sender) in _senders.Values) sender.Dispose();
            _senders.Clear();
        }
    }

    // An endpoint whose address or secret was changed gets a new connection.
    private AmqpSender Sender(Guid endpoint, AmqpEndpointAddress address, AmqpCredential credential)
    {
        lock (_gate)
        {
            if (_senders.TryGetValue(endpoint, out var known))
            {
                if (known.Address == address && known.Credential.Equals(credential)) return known.Sender;
                known.Sender.Retire();
            }
            var sender = new AmqpSender(address, credential, _clock);
            _senders[endpoint] = (address, credential, sender);
            return sender;
        }
    }

    private void CloseIdle()
    {
        lock (_gate)
        {
            foreach (var (endpoint, known) in _senders)
            {
                if (known.Sender.Busy || _clock.GetUtcNow() - known.Sender.LastUsed < IdleLimit) continue;
                _senders.Remove(endpoint);
                known.Sender.Dispose();
            }
        }
    }
}
