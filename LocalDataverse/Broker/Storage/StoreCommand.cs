using System;
using System.Collections.Generic;
using LocalDataverse.Broker.Queues;
using LocalDataverse.Broker.Sessions;

namespace LocalDataverse.Broker.Storage;

/// <summary>One change, all of it or nothing.</summary>
/// <param name="Saved">Messages to insert, or to update by key when they come without a body and exist.</param>
/// <param name="Deleted">Keys of messages to delete.</param>
/// <param name="Committed">Called once the change is on the disk, or with what went wrong; must return at once.</param>
internal sealed record StoreCommand(IReadOnlyList<MessageRow> Saved, IReadOnlyList<long> Deleted, Action<Exception?> Committed)
{
    /// <summary>Name of the queue that <see cref="Seen"/> and <see cref="SessionState"/> belong to; null when there is neither.</summary>
    public string? Queue { get; init; }

    /// <summary>Ids that duplicate detection remembers from now on.</summary>
    public IReadOnlyList<SeenMessage> Seen { get; init; } = [];

    /// <summary>When the ids were seen: older ones that ended before are removed.</summary>
    public DateTimeOffset SeenOn { get; init; }

    /// <summary>The new state of a session; null for none.</summary>
    public SessionState? SessionState { get; init; }
}
