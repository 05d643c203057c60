namespace LocalDataverse.Broker;

/// <summary>What goes wrong.</summary>
public enum BrokerFaultKind
{
    /// <summary>Nothing but the fault's delay: the message is taken in at once, and its outcome comes late.</summary>
    Delay,

    /// <summary>As for a token that is no longer good: a link is refused or detached with <c>amqp:unauthorized-access</c>; 401 over REST.</summary>
    Unauthorized,

    /// <summary>As for an entity that was deleted: a link is refused or detached with <c>amqp:not-found</c>; 404 over REST.</summary>
    EntityNotFound,

    /// <summary>As for an entity that is full: a message is rejected with <c>amqp:resource-limit-exceeded</c>; 403 over REST.</summary>
    QuotaExceeded,

    /// <summary>As for a namespace that is throttled: a message is rejected with <c>com.microsoft:server-busy</c>; 503 over REST.</summary>
    ServerBusy,
}
