using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amqp;
using Amqp.Listener;
using LocalDataverse.Broker.Links;
using LocalDataverse.Broker.Queues;
using LocalDataverse.Broker.Rest;
using LocalDataverse.Broker.Security;
using LocalDataverse.Broker.Storage;
using LocalDataverse.Broker.Transport;

namespace LocalDataverse.Broker;

/// <summary>
/// Queues of Azure Service Bus on this machine: AMQP 1.0 on 127.0.0.1 with the protocol extensions that Service Bus clients use, and the REST
/// interface for senders. Members are thread-safe. Dispose it to stop listening; what was accepted is in the data directory and comes back at the next start.
/// </summary>
public sealed class ServiceBusBroker : IAsyncDisposable
{
    // Half of it is what peers are told to stay within; the platform closes a connection after four idle minutes.
    private const int IdleTimeoutMilliseconds = 240_000;

    private readonly BrokerEntities _entities = new();
    private readonly SemaphoreSlim _configuring = new(1);
    private readonly SharedAccessPolicy _policy;
    private readonly IMessageStore _store;
    private readonly TimeProvider _clock;
    private readonly LoopbackListener _listener;
    private readonly ConnectionListener _connections;
    private readonly MessageIntake _intake;
    private RestServer? _rest;
    private int _disposed;

    private ServiceBusBroker(BrokerOptions options, IMessageStore store)
    {
        _store = store;
        _clock = options.Clock;
        _policy = new SharedAccessPolicy(options.SharedAccessKeyName, options.SharedAccessKey ?? KeptKey(store));
        _listener = new LoopbackListener(options.Port, new SaslServer(_policy), _clock);
        _entities.Endpoint = $"sb://localhost:{Port}/";
        _intake = new MessageIntake(_entities, Faults, _clock);
        AdminKey = options.AdminKey ?? SharedAccessPolicy.GenerateKey();
        var container = new BrokerContainer(new LinkProcessor(_entities, new CbsHandlerFactory(_policy, _clock), _intake, Faults, _clock));
        container.CustomTransports[_listener.AddressSchemes[0]] = _listener;
        _connections = new ConnectionListener(new Address($"amqp://127.0.0.1:{Port}"), container) { HandlerFactory = _ => new DeliveryTags() };
        _connections.AMQP.IdleTimeout = IdleTimeoutMilliseconds;
    }

    /// <summary>The port that it listens on for AMQP.</summary>
    public int Port => _listener.Port;

    /// <summary>Root of the REST interface; messages are POSTed to <c>{queue}/messages</c> below it.</summary>
    public Uri RestAddress => _rest!.Address;

    /// <summary>What goes wrong, and where.</summary>
    public BrokerFaults Faults { get; } = new();

    /// <summary>The key that <c>/_faults</c> wants in the header <c>x-admin-key</c>.</summary>
    public string AdminKey { get; }

    /// <summary>What clients connect with; it has the form of the Service Bus emulator's, and holds the key.</summary>
    public string ConnectionString =>
        $"Endpoint=sb://localhost:{Port};SharedAccessKeyName={_policy.Name};SharedAccessKey={_policy.Key};UseDevelopmentEmulator=true;";

    /// <summary>Names of the queues.</summary>
    public IReadOnlyCollection<string> QueueNames => [.. _entities.All.Select(queue => queue.Options.Name).Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Starts listening. The queues of <paramref name="options"/> and those of the data directory exist when it returns.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">The port is taken.</exception>
    /// <exception cref="System.IO.IOException">The REST port is taken, or another broker uses the data directory.</exception>
    public static async Task<ServiceBusBroker> StartAsync(BrokerOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        IMessageStore store = options.DataDirectory is null ? new MemoryMessageStore() : new SqliteMessageStore(options.DataDirectory);
        ServiceBusBroker broker;
        try
        {
            broker = new ServiceBusBroker(options, store);
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
        try
        {
            foreach (var stored in store.LoadQueues())
                broker._entities.Add(new BrokerQueue(stored, store, options.Clock));
            foreach (var queue in options.Queues)
                await broker.CreateQueueAsync(queue, cancellationToken).ConfigureAwait(false);
            broker._connections.Open();
            broker._listener.Start();
            var authorization = new RestAuthorization(broker._policy, options.AccessTokens, options.Clock);
            broker._rest = await RestServer.StartAsync(
                options.RestPort,
                new SendMessageHandler(broker._entities, authorization, broker._intake, options.Clock),
                new FaultEndpoint(broker.Faults, broker.AdminKey),
                cancellationToken).ConfigureAwait(false);
            return broker;
        }
        catch
        {
            await broker.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Creates a queue, or gives an existing one new settings.</summary>
    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The queue exists, and a setting can't be changed any more.</exception>
    public async Task CreateQueueAsync(QueueOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        await _configuring.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var existing = _entities.Find(options.Name);
            if (existing is not null && (existing.Options.RequiresSession, existing.Options.RequiresDuplicateDetection) != (options.RequiresSession, options.RequiresDuplicateDetection))
                throw new InvalidOperationException($"The queue '{options.Name}' exists, and whether it requires sessions or duplicate detection can't be changed.");
            _store.SaveQueue(options);
            if (existing is not null)
                await existing.ConfigureAsync(options).ConfigureAwait(false);
            else
                _entities.Add(new BrokerQueue(new StoredQueue(options, 0, []), _store, _clock));
        }
        finally
        {
            _configuring.Release();
        }
    }

    /// <summary>How many messages a queue holds.</summary>
    /// <exception cref="KeyNotFoundException">There is no such queue.</exception>
    public Task<QueueCounts> GetCountsAsync(string queueName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(queueName);
        var queue = _entities.Find(queueName.Trim('/')) ?? throw new KeyNotFoundException($"There is no queue '{queueName}'.");
        return queue.GetCountsAsync().WaitAsync(cancellationToken);
    }

    /// <summary>Closes the connections and the store. What was accepted is kept; receivers' locks are not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        if (_rest is not null)
            await _rest.DisposeAsync().ConfigureAwait(false);
        _listener.Dispose();
        _connections.Close();
        await _listener.WaitForCloseAsync().ConfigureAwait(false);
        foreach (var queue in _entities.All)
            await queue.DisposeAsync().ConfigureAwait(false);
        await _store.DisposeAsync().ConfigureAwait(false);
        _configuring.Dispose();
    }

    private static string KeptKey(IMessageStore store)
    {
        if (store.LoadAccessKey() is { } known)
            return known;
        var key = SharedAccessPolicy.GenerateKey();
        store.SaveAccessKey(key);
        return key;
    }
}
