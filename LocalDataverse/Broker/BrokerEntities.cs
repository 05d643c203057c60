using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using LocalDataverse.Broker.EventHubs;
using LocalDataverse.Broker.Queues;
using LocalDataverse.Broker.Topics;

namespace LocalDataverse.Broker;

/// <summary>Queues, topics and event hubs by path. Thread-safe.</summary>
internal sealed class BrokerEntities
{
    private const string ConsumerGroups = "/ConsumerGroups/";

    private readonly ConcurrentDictionary<string, BrokerQueue> _queues = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, BrokerTopic> _topics = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, BrokerEventHub> _eventHubs = new(StringComparer.OrdinalIgnoreCase);

    public string Endpoint { get; set; } = "";

    /// <summary>Queues, subscriptions and partitions.</summary>
    public IReadOnlyCollection<BrokerQueue> All => [.. _queues.Values];

    public IEnumerable<BrokerTopic> Topics => _topics.Values;

    public IEnumerable<BrokerEventHub> EventHubs => _eventHubs.Values;

    /// <summary>A queue, subscription or partition by its path.</summary>
    public BrokerQueue? Find(string path) => _queues.GetValueOrDefault(path);

    public BrokerTopic? FindTopic(string path) => _topics.GetValueOrDefault(path);

    public BrokerEventHub? FindEventHub(string path) => _eventHubs.GetValueOrDefault(path);

    /// <summary>What can be sent to under this path.</summary>
    public IMessageTarget? FindTarget(string path) =>
        Find(path) is { Kind: not QueueKind.Subscription } queue ? queue : (IMessageTarget?)FindTopic(path) ?? FindEventHub(path);

    /// <summary>The partition that is read under this path: <c>{hub}/ConsumerGroups/{group}/Partitions/{number}</c>. Every name is a consumer group.</summary>
    public bool TryFindPartition(string path, [NotNullWhen(true)] out BrokerQueue? partition)
    {
        partition = null;
        var groups = path.IndexOf(ConsumerGroups, StringComparison.OrdinalIgnoreCase);
        var end = groups < 0 ? -1 : path.IndexOf('/', groups + ConsumerGroups.Length);
        if (end > groups + ConsumerGroups.Length)
            partition = Find(path[..groups] + path[end..]) is { Kind: QueueKind.Partition } found ? found : null;
        return partition is not null;
    }

    /// <summary>Whether something has this name.</summary>
    public bool IsTaken(string name) => Find(name) is not null || FindTopic(name) is not null || FindEventHub(name) is not null;

    public void Add(BrokerQueue queue) => _queues[queue.Name] = queue;

    public void Add(BrokerTopic topic) => _topics[topic.Name] = topic;

    public void Add(BrokerEventHub eventHub) => _eventHubs[eventHub.Name] = eventHub;

    /// <summary>Names of the queues.</summary>
    public IReadOnlyCollection<string> QueueNames() => Sorted(_queues.Values.Where(queue => queue.Kind == QueueKind.Queue).Select(queue => queue.Name));

    /// <summary>Names in their order.</summary>
    public static IReadOnlyCollection<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The URI of an entity, as it stands in error sentences.</summary>
    public string UriOf(string path) => Endpoint + path;
}
