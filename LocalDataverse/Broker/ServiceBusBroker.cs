using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace LocalDataverse.Broker;

/// <summary>
/// Queues of Azure Service Bus on this machine: AMQP 1.0 on 127.0.0.1 with the protocol extensions that Service Bus clients use. Members are
/// thread-safe. Dispose it to stop listening; what was accepted is in the data directory and comes back at the next start.
/// </summary>
public sealed class ServiceBusBroker : IAsyncDisposable
{
    /// <summary>Starts listening. The queues of <paramref name="options"/> and those of the data directory exist when it returns.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">The port is taken.</exception>
    public static Task<ServiceBusBroker> StartAsync(BrokerOptions options, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>The port that it listens on.</summary>
    public int Port => throw new NotImplementedException();

    /// <summary>What clients connect with; it has the form of the Service Bus emulator's and holds the key.</summary>
    public string ConnectionString => throw new NotImplementedException();

    /// <summary>Names of the queues.</summary>
    public IReadOnlyCollection<string> QueueNames => throw new NotImplementedException();

    /// <summary>Creates a queue, or gives an existing one new settings.</summary>
    public Task CreateQueueAsync(QueueOptions options, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>How many messages a queue holds.</summary>
    /// <exception cref="KeyNotFoundException">There is no such queue.</exception>
    public Task<QueueCounts> GetCountsAsync(string queueName, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
