using System;

namespace LocalDataverse.Broker;

/// <summary>Settings of an event hub.</summary>
/// <param name="name">Name of the event hub, compared without regard to case.</param>
public sealed class EventHubOptions(string name)
{
    /// <summary>Name of the event hub.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(name?.Trim('/')) ? throw new ArgumentException("An event hub needs a name.", nameof(name)) : name.Trim('/');

    /// <summary>Number of partitions. The default is 1. Can't be changed once the hub exists.</summary>
    public int PartitionCount { get; set; } = 1;

    /// <summary>How long events are kept. The default is one day.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(1);

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(PartitionCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Retention, TimeSpan.Zero);
    }

    // Publishers may send a megabyte (Microsoft: "Azure Event Hubs quotas and limits").
    internal QueueOptions ToQueue(int partition) => new($"{Name}/Partitions/{partition}")
    {
        MaxMessageSizeBytes = 1024 * 1024,
        DefaultTimeToLive = Retention,
    };
}
