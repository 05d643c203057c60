using System;

namespace LocalDataverse.Broker;

/// <summary>Settings of a subscription, which gets every message of its topic: filters are not supported.</summary>
/// <param name="name">Name of the subscription, compared without regard to case.</param>
public sealed class SubscriptionOptions(string name)
{
    /// <summary>Name of the subscription.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(name) || name.Contains('/', StringComparison.Ordinal)
        ? throw new ArgumentException("A subscription needs a name without a slash.", nameof(name))
        : name;

    /// <summary>As for queues. The default is 10.</summary>
    public int MaxDeliveryCount { get; set; } = 10;

    /// <summary>As for queues. The default is one minute.</summary>
    public TimeSpan LockDuration { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>As for queues, where it is shorter than the topic's. Null, the default, is the topic's.</summary>
    public TimeSpan? DefaultTimeToLive { get; set; }

    /// <summary>Whether an expired message becomes a dead letter. The default, false, drops it.</summary>
    public bool DeadLetteringOnMessageExpiration { get; set; }

    /// <summary>As for queues, but a message without a session becomes a dead letter of the subscription: its sender doesn't know of sessions.</summary>
    public bool RequiresSession { get; set; }

    internal static string PathOf(string topic, string subscription) => $"{topic}/Subscriptions/{subscription}";

    internal QueueOptions ToQueue(TopicOptions topic) => new(PathOf(topic.Name, Name))
    {
        MaxDeliveryCount = MaxDeliveryCount,
        LockDuration = LockDuration,
        // The topic's limits are for all its subscriptions together.
        MaxMessageSizeBytes = topic.MaxMessageSizeBytes,
        MaxSizeBytes = long.MaxValue,
        DefaultTimeToLive = topic.DefaultTimeToLive is { } limit && !(DefaultTimeToLive <= limit) ? limit : DefaultTimeToLive,
        DeadLetteringOnMessageExpiration = DeadLetteringOnMessageExpiration,
        RequiresDuplicateDetection = topic.RequiresDuplicateDetection,
        DuplicateDetectionHistoryTimeWindow = topic.DuplicateDetectionHistoryTimeWindow,
        RequiresSession = RequiresSession,
    };
}
