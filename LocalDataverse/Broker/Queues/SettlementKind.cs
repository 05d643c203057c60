namespace LocalDataverse.Broker.Queues;

/// <summary>What becomes of a message that a receiver held.</summary>
internal enum SettlementKind
{
    Complete,
    Abandon,
    Defer,
    DeadLetter,
}
