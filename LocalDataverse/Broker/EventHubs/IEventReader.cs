using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.EventHubs;

/// <summary>Reads events, and leaves them where they are. Called from the partition's loop only.</summary>
internal interface IEventReader
{
    /// <summary>Events that the reader still asks for.</summary>
    int Credit { get; }

    /// <summary>Sequence number of the last event that it has, or that it doesn't want.</summary>
    long Position { get; }

    /// <summary>Sends the event after the position. False when the link is gone.</summary>
    bool TryDeliver(BrokeredMessage message);
}
