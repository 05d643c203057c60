using System;
using Amqp;
using Amqp.Listener;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.Links;

/// <summary>AMQPNetLite's container with two changes: messages are kept as they came, and every link goes to the one link processor.</summary>
internal sealed class BrokerContainer : ContainerHost, IContainer
{
    public BrokerContainer(ILinkProcessor links)
        : base(Array.Empty<Address>())
    {
        // Without this the container looks at the address itself, and fails on links that have none.
        AddressResolver = (_, _) => "";
        RegisterLinkProcessor(links);
    }

    Message IContainer.CreateMessage(ByteBuffer buffer) => new RawMessage(buffer);
}
