using System;
using System.Collections.Generic;
using System.Threading;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.EventHubs;

/// <summary>
/// An event hub: spreads what is sent over its partitions, by partition key where there is one. Which partition a key means is this broker's own
/// choice. Thread-safe.
/// </summary>
internal sealed class BrokerEventHub(string name, IReadOnlyList<BrokerQueue> partitions) : IMessageTarget
{
    private static readonly Symbol PartitionKey = "x-opt-partition-key";

    private int _next;

    public string Name => name;

    public int PartitionCount => partitions.Count;

    public long MaxMessageSizeBytes => partitions[0].MaxMessageSizeBytes;

    // Events that are sent together have one key and land together.
    public void Send(IReadOnlyList<BrokeredMessage> messages, Action<Error?> done) => partitions[PartitionOf(messages)].Send(messages, done);

    private int PartitionOf(IReadOnlyList<BrokeredMessage> messages)
    {
        if (messages.Count == 0 || messages[0].Sections.Annotations is not { } annotations || !annotations.Map.TryGetValue(PartitionKey, out var key) || key is not string text)
            return (int)((uint)Interlocked.Increment(ref _next) % (uint)partitions.Count);
        var hash = 2166136261u;
        foreach (var character in text)
            hash = (hash ^ character) * 16777619u;
        return (int)(hash % (uint)partitions.Count);
    }
}
