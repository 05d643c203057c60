using Amqp.Handler;

namespace LocalDataverse.Broker.Links;

/// <summary>Makes the lock token the delivery tag: its bytes in the order of <see cref="System.Guid.ToByteArray()"/>, as Service Bus has it.</summary>
internal sealed class DeliveryTags : IHandler
{
    public bool CanHandle(EventId id) => id == EventId.SendDelivery;

    public void Handle(Event protocolEvent)
    {
        if (protocolEvent.Id == EventId.SendDelivery && protocolEvent.Context is IDelivery { Message: LockedDelivery locked } delivery)
            delivery.Tag = locked.LockToken.ToByteArray();
    }
}
