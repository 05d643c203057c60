using System;

namespace LocalDataverse.Broker;

/// <summary>Settings of a queue. The defaults are those of a queue in a Service Bus namespace of the standard tier.</summary>
/// <param name="name">Name of the queue, compared without regard to case; segments may be separated by a slash.</param>
public sealed class QueueOptions(string name)
{
    /// <summary>Name of the queue.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(name?.Trim('/')) ? throw new ArgumentException("A queue needs a name.", nameof(name)) : name.Trim('/');

    /// <summary>After this many deliveries that were not completed a message goes to the dead-letter queue. The default is 10.</summary>
    public int MaxDeliveryCount { get; set; } = 10;

    /// <summary>How long a receiver holds a message before it is delivered again. The default is one minute.</summary>
    public TimeSpan LockDuration { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Largest message taken, in bytes of its AMQP encoding. The default is 256 KB, the limit of the standard tier.</summary>
    public long MaxMessageSizeBytes { get; set; } = 256 * 1024;

    /// <summary>Bytes of all messages that the queue holds, dead letters included, before it refuses more. The default is 1 GB.</summary>
    public long MaxSizeBytes { get; set; } = 1024L * 1024 * 1024;

    /// <summary>
    /// Number of messages that the queue holds, dead letters included, before it refuses more. Null, the default, is no limit: Service Bus has
    /// none. It is here so that a test can fill a queue.
    /// </summary>
    public long? MaxMessages { get; set; }

    /// <summary>Time to live of a message that names none, and upper limit of one that does. Null, the default, is forever.</summary>
    public TimeSpan? DefaultTimeToLive { get; set; }

    /// <summary>Whether an expired message becomes a dead letter. The default, false, drops it.</summary>
    public bool DeadLetteringOnMessageExpiration { get; set; }

    /// <summary>
    /// Whether a message with the id of one that came within the history's time window is dropped; its sender is told that it was taken. The
    /// default is false. Can't be changed once the queue exists.
    /// </summary>
    public bool RequiresDuplicateDetection { get; set; }

    /// <summary>How long ids are remembered. The default is 10 minutes.</summary>
    public TimeSpan DuplicateDetectionHistoryTimeWindow { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Whether messages belong to sessions: each must name one, and a receiver gets the messages of the session it has locked, in their order. The
    /// default is false. Can't be changed once the queue exists.
    /// </summary>
    public bool RequiresSession { get; set; }

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(DuplicateDetectionHistoryTimeWindow, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDeliveryCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(LockDuration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxMessageSizeBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxSizeBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxMessages ?? 0);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(DefaultTimeToLive ?? TimeSpan.MaxValue, TimeSpan.Zero);
    }
}
