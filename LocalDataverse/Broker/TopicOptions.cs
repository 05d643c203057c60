using System;
using System.Collections.Generic;

namespace LocalDataverse.Broker;

/// <summary>Settings of a topic. The defaults are those of a topic in a Service Bus namespace of the standard tier.</summary>
/// <param name="name">Name of the topic, compared without regard to case; segments may be separated by a slash.</param>
public sealed class TopicOptions(string name)
{
    /// <summary>Name of the topic.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(name?.Trim('/')) ? throw new ArgumentException("A topic needs a name.", nameof(name)) : name.Trim('/');

    /// <summary>Largest message taken, in bytes of its AMQP encoding. The default is 256 KB, the limit of the standard tier.</summary>
    public long MaxMessageSizeBytes { get; set; } = 256 * 1024;

    /// <summary>Bytes of all messages in all subscriptions before the topic refuses more. The default is 1 GB.</summary>
    public long MaxSizeBytes { get; set; } = 1024L * 1024 * 1024;

    /// <summary>Time to live of a message that names none, and upper limit of one that does. Null, the default, is forever.</summary>
    public TimeSpan? DefaultTimeToLive { get; set; }

    /// <summary>As for queues: <see cref="QueueOptions.RequiresDuplicateDetection"/>. A subscription that is made later knows nothing of what came before.</summary>
    public bool RequiresDuplicateDetection { get; set; }

    /// <summary>How long ids are remembered. The default is 10 minutes.</summary>
    public TimeSpan DuplicateDetectionHistoryTimeWindow { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Subscriptions that must exist. Others that exist already stay.</summary>
    public IList<SubscriptionOptions> Subscriptions { get; } = [];

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(MaxMessageSizeBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxSizeBytes);
        foreach (var subscription in Subscriptions)
            subscription.ToQueue(this).Validate();
    }
}
