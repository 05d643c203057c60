using System;
using Amqp;

namespace LocalDataverse.Broker.Links;

/// <summary>What AMQPNetLite hands back when a receiver settles: the lock's token. The message itself is sent from an encoded buffer.</summary>
internal sealed class LockedDelivery(Guid lockToken) : Message
{
    public Guid LockToken { get; } = lockToken;
}
