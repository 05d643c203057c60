using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amqp;
using Amqp.Listener;
using LocalDataverse.Broker.EventHubs;
using LocalDataverse.Broker.Links;
using LocalDataverse.Broker.Queues;
using LocalDataverse.Broker.Rest;
using LocalDataverse.Broker.Security;
using LocalDataverse.Broker.Storage;
using LocalDataverse.Broker.Topics;
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
    public IReadOnlyCollection<string> QueueNames => _entities.QueueNames();

    /// <summary>Names of the topics.</summary>
    public IReadOnlyCollection<string> TopicNames => BrokerEntities.Sorted(_entities.Topics.Select(topic => topic.Name));

    /// <summary>Names of the event hubs.</summary>
    public IReadOnlyCollection<string> EventHubNames => BrokerEntities.Sorted(_entities.EventHubs.Select(hub => hub.Name));

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
            broker.Load();
            foreach (var queue in options.Queues)
                await broker.CreateQueueAsync(queue, cancellationToken).ConfigureAwait(false);
            foreach (var topic in options.Topics)
                await broker.CreateTopicAsync(topic, cancellationToken).ConfigureAwait(false);
            foreach (var hub in options.EventHubs)
                await broker.CreateEventHubAsync(hub, cancellationToken).ConfigureAwait(false);
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
        await ConfigureAsync(() => EnsureQueueAsync(options, QueueKind.Queue), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates a topic and its subscriptions, or gives existing ones new settings. Subscriptions that aren't named stay as they are.</summary>
    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    /// <exception cref="InvalidOperationException">Something else has the name, or a setting can't be changed any more.</exception>
    public async Task CreateTopicAsync(TopicOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        await ConfigureAsync(() => EnsureTopicAsync(options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates an event hub. One that exists keeps its partitions.</summary>
    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    /// <exception cref="InvalidOperationException">Something else has the name, or the hub has another number of partitions.</exception>
    public async Task CreateEventHubAsync(EventHubOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        await ConfigureAsync(() => EnsureEventHubAsync(options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How many messages a queue holds, or a subscription (<c>topic/Subscriptions/name</c>), or a partition (<c>hub/Partitions/0</c>).</summary>
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

    private void Load()
    {
        foreach (var stored in _store.LoadQueues())
            _entities.Add(new BrokerQueue(stored, _store, _clock));
        foreach (var options in _store.LoadTopics())
        {
            var topic = new BrokerTopic(options);
            foreach (var queue in _entities.All.Where(queue => queue.Kind == QueueKind.Subscription && queue.Name.StartsWith(SubscriptionOptions.PathOf(topic.Name, ""), StringComparison.OrdinalIgnoreCase)))
                topic.Add(queue);
            _entities.Add(topic);
        }
        foreach (var options in _store.LoadEventHubs())
            _entities.Add(new BrokerEventHub(options.Name, [.. Enumerable.Range(0, options.PartitionCount).Select(number => _entities.Find(options.ToQueue(number).Name)!)]));
    }

    private async Task ConfigureAsync(Func<Task> configure, CancellationToken cancellationToken)
    {
        await _configuring.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await configure().ConfigureAwait(false);
        }
        finally
        {
            _configuring.Release();
        }
    }

    private async Task<BrokerQueue> EnsureQueueAsync(QueueOptions options, QueueKind kind)
    {
        var existing = _entities.Find(options.Name);
        if (existing is null && _entities.IsTaken(options.Name))
            throw new InvalidOperationException($"There is a topic or an event hub with the name '{options.Name}'.");
        if (existing is not null && (existing.Kind, existing.Options.RequiresSession, existing.Options.RequiresDuplicateDetection) != (kind, options.RequiresSession, options.RequiresDuplicateDetection))
            throw new InvalidOperationException($"'{options.Name}' exists, and what it is, and whether it requires sessions or duplicate detection, can't be changed.");
        _store.SaveQueue(options, kind);
        if (existing is null)
            _entities.Add(existing = new BrokerQueue(new StoredQueue(options, 0, []) { Kind = kind }, _store, _clock));
        else
            await existing.ConfigureAsync(options).ConfigureAwait(false);
        return existing;
    }

    private async Task EnsureTopicAsync(TopicOptions options)
    {
        var topic = _entities.FindTopic(options.Name);
        if (topic is null && _entities.IsTaken(options.Name))
            throw new InvalidOperationException($"There is a queue or an event hub with the name '{options.Name}'.");
        _store.SaveTopic(options);
        if (topic is null)
            _entities.Add(topic = new BrokerTopic(options));
        else
            topic.Configure(options);
        foreach (var subscription in options.Subscriptions)
        {
            var isNew = _entities.Find(SubscriptionOptions.PathOf(options.Name, subscription.Name)) is null;
            var queue = await EnsureQueueAsync(subscription.ToQueue(options), QueueKind.Subscription).ConfigureAwait(false);
            if (isNew)
                topic.Add(queue);
        }
    }

    private async Task EnsureEventHubAsync(EventHubOptions options)
    {
        if (_entities.FindEventHub(options.Name) is { } existing)
        {
            if (existing.PartitionCount != options.PartitionCount)
                throw new InvalidOperationException($"The event hub '{options.Name}' exists, and the number of its partitions can't be changed.");
            return;
        }
        if (_entities.IsTaken(options.Name))
            throw new InvalidOperationException($"There is a queue or a topic with the name '{options.Name}'.");
        var partitions = new List<BrokerQueue>();
        for (var number = 0; number < options.PartitionCount; number++)
            partitions.Add(await EnsureQueueAsync(options.ToQueue(number), QueueKind.Partition).ConfigureAwait(false));
        _store.SaveEventHub(options);
        _entities.Add(new BrokerEventHub(options.Name, partitions));
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
