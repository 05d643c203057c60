using System;
using Amqp.Framing;

namespace LocalDataverse.Broker.Faults;

/// <summary>What a fault looks like to clients: the same as the real thing.</summary>
internal static class FaultErrors
{
    /// <summary>The error of a fault; null for one that only delays.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="entity">Name of the entity.</param>
    /// <param name="uri">Its URI.</param>
    /// <param name="claim">What the client wanted to do: Send or Listen.</param>
    public static Error? Of(BrokerFault fault, string entity, string uri, string claim) => fault.Kind switch
    {
        BrokerFaultKind.Delay => null,
        BrokerFaultKind.Unauthorized => BrokerError.Unauthorized(claim, uri),
        BrokerFaultKind.EntityNotFound => BrokerError.EntityNotFound(uri),
        BrokerFaultKind.QuotaExceeded => BrokerError.QueueFull(entity, 0, 0),
        BrokerFaultKind.ServerBusy => BrokerError.ServerBusy(),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
