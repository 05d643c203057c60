namespace LocalDataverse.Broker.Messages;

/// <summary>State of a message, with the values of the annotation x-opt-message-state.</summary>
internal enum MessageState
{
    Active = 0,
    Deferred = 1,
    Scheduled = 2,
}
