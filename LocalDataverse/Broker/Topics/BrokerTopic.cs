using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Amqp.Framing;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Topics;

/// <summary>A topic: gives a copy of every message to each of its subscriptions. Without any, messages vanish, as on the platform. Thread-safe.</summary>
internal sealed class BrokerTopic(TopicOptions options) : IMessageTarget
{
    private readonly Lock _lock = new();
    private readonly List<BrokerQueue> _subscriptions = [];

    public string Name { get; } = options.Name;

    public long MaxMessageSizeBytes { get; private set; } = options.MaxMessageSizeBytes;

    private long MaxSizeBytes { get; set; } = options.MaxSizeBytes;

    public void Configure(TopicOptions options)
    {
        lock (_lock)
            (MaxMessageSizeBytes, MaxSizeBytes) = (options.MaxMessageSizeBytes, options.MaxSizeBytes);
    }

    public void Add(BrokerQueue subscription)
    {
        lock (_lock)
            _subscriptions.Add(subscription);
    }

    public void Send(IReadOnlyList<BrokeredMessage> messages, Action<Error?> done)
    {
        Error? refusal = null;
        // One send after the other, so that all subscriptions have the same order. Only the disk can fail a subscription, and then it fails all.
        lock (_lock)
        {
            var size = _subscriptions.Sum(subscription => subscription.Size);
            if (size + (messages.Sum(message => (long)message.Size) * _subscriptions.Count) > MaxSizeBytes)
            {
                refusal = BrokerError.TopicFull(Name, size, MaxSizeBytes);
            }
            else if (_subscriptions.Count > 0)
            {
                var outcome = new Outcome(_subscriptions.Count, done);
                foreach (var subscription in _subscriptions)
                    subscription.Send([.. messages.Select(message => BrokeredMessage.Parse(message.Encoded))], outcome.Add);
                return;
            }
        }
        done(refusal);
    }

    /// <summary>Gathers the outcomes of the subscriptions: the first error, or success when all are done.</summary>
    private sealed class Outcome(int count, Action<Error?> done)
    {
        private int _left = count;
        private Error? _error;

        public void Add(Error? error)
        {
            if (error is not null)
                Interlocked.CompareExchange(ref _error, error, null);
            if (Interlocked.Decrement(ref _left) == 0)
                done(_error);
        }
    }
}
