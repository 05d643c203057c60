using System.Collections.Generic;

namespace LocalDataverse.Broker.Queues;

/// <summary>How a receiver settles a message.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="PropertiesToModify">Application properties to set on it; null for none.</param>
/// <param name="Reason">Why it becomes a dead letter; null when not given.</param>
/// <param name="Description">More about why; null when not given.</param>
internal sealed record Settlement(
    SettlementKind Kind,
    IReadOnlyDictionary<string, object?>? PropertiesToModify = null,
    string? Reason = null,
    string? Description = null);
