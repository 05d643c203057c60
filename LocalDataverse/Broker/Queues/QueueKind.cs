namespace LocalDataverse.Broker.Queues;

/// <summary>What a queue is to clients; the numbers are stored.</summary>
internal enum QueueKind
{
    /// <summary>A queue.</summary>
    Queue = 0,

    /// <summary>A subscription of a topic: only received from.</summary>
    Subscription = 1,

    /// <summary>A partition of an event hub: its events are read and stay.</summary>
    Partition = 2,
}
