using System.Collections.Generic;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Queues;
using LocalDataverse.Broker.Sessions;

namespace LocalDataverse.Broker.Storage;

/// <summary>A queue as it was when the broker stopped.</summary>
internal sealed record StoredQueue(QueueOptions Options, long LastSequenceNumber, IReadOnlyList<BrokeredMessage> Messages)
{
    /// <summary>What it is to clients.</summary>
    public QueueKind Kind { get; init; }

    /// <summary>The ids that duplicate detection remembers.</summary>
    public IReadOnlyList<SeenMessage> Seen { get; init; } = [];

    /// <summary>The states of its sessions.</summary>
    public IReadOnlyList<SessionState> SessionStates { get; init; } = [];
}
