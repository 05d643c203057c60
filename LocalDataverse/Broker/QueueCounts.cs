namespace LocalDataverse.Broker;

/// <summary>How many messages a queue holds, by state, at one moment.</summary>
/// <param name="Active">Ready to be received.</param>
/// <param name="Locked">Held by a receiver that has not settled them.</param>
/// <param name="Scheduled">Waiting for their enqueue time.</param>
/// <param name="Deferred">Set aside by a receiver, to be received by sequence number.</param>
/// <param name="DeadLetter">In the dead-letter queue, whatever their state there.</param>
public sealed record QueueCounts(long Active, long Locked, long Scheduled, long Deferred, long DeadLetter);
