using System;
using Amqp.Framing;

namespace LocalDataverse.Broker.Sessions;

/// <summary>A receiver's hold on a session. Belongs to the queue's loop.</summary>
internal sealed class SessionLock(string sessionId)
{
    public string SessionId { get; } = sessionId;

    /// <summary>When it ends by itself.</summary>
    public required DateTimeOffset Until { get; set; }

    /// <summary>Tells the receiver that the lock has ended.</summary>
    public Action<Error>? Lost { get; set; }
}
