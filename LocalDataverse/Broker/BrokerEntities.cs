using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker;

/// <summary>The queues by name. Thread-safe.</summary>
internal sealed class BrokerEntities
{
    private readonly ConcurrentDictionary<string, BrokerQueue> _queues = new(StringComparer.OrdinalIgnoreCase);

    public string Endpoint { get; set; } = "";

    public IReadOnlyCollection<BrokerQueue> All => [.. _queues.Values];

    public BrokerQueue? Find(string name) => _queues.GetValueOrDefault(name);

    /// <summary>What can be sent to under this path.</summary>
    public IMessageTarget? FindTarget(string path) => Find(path);

    public void Add(BrokerQueue queue) => _queues[queue.Options.Name] = queue;

    /// <summary>The URI of an entity, as it stands in error sentences.</summary>
    public string UriOf(string path) => Endpoint + path;
}
