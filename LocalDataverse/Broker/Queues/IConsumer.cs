using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.Queues;

/// <summary>A receiver's link, as its queue sees it. Called from the queue's loop only.</summary>
internal interface IConsumer
{
    /// <summary>Messages that the receiver still asks for.</summary>
    int Credit { get; }

    /// <summary>The receiver wants what is there now, and to know when that was all.</summary>
    bool IsDraining { get; }

    /// <summary>The session that the receiver has locked; null where there are no sessions.</summary>
    string? SessionId { get; }

    /// <summary>Receive-and-delete: what is sent is settled.</summary>
    bool IsSettledOnSend { get; }

    /// <summary>Takes one credit for a message that is about to be delivered.</summary>
    void Reserve();

    /// <summary>Gives a reserved credit back: there is no message after all.</summary>
    void Unreserve();

    /// <summary>Sends a message, against a reserved credit. False when the link is gone.</summary>
    bool TryDeliver(BrokeredMessage message);

    /// <summary>Tells the receiver that it got what there was.</summary>
    void CompleteDrain();
}
