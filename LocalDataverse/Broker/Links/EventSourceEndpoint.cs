using System;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using LocalDataverse.Broker.EventHubs;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Links;

/// <summary>A client's reader on a partition of an event hub. Its callbacks post to the partition's loop; its state belongs to that loop.</summary>
internal sealed class EventSourceEndpoint(ListenerLink link, SubQueue partition, long? position) : LinkEndpoint, IEventReader
{
    // See QueueSourceEndpoint: AMQPNetLite tells credit as a difference.
    private int _libraryCredit;
    private bool _reading;

    public int Credit { get; private set; }

    public long Position { get; private set; } = position ?? 0;

    public bool TryDeliver(BrokeredMessage message)
    {
        (Credit, _libraryCredit, Position) = (Credit - 1, _libraryCredit - 1, message.SequenceNumber);
        try
        {
            link.SendMessage(new LockedDelivery(Guid.NewGuid()), DeliveryEncoder.EncodeEvent(message));
            return true;
        }
        catch (AmqpException)
        {
            // The link or its session is closing.
            return false;
        }
    }

    public override void OnFlow(FlowContext flowContext)
    {
        var change = flowContext.Messages;
        partition.Queue.Post(() =>
        {
            Credit = Math.Max(0, _libraryCredit + change);
            _libraryCredit = change > 0 ? _libraryCredit + change : 0;
            if (_reading || link.IsClosed)
                return;
            _reading = true;
            if (position is null)
                Position = partition.Queue.LastSequenceNumber;
            partition.Read(this);
        });
    }

    /// <summary>Readers settle, and nothing comes of it: events stay.</summary>
    public override void OnDisposition(DispositionContext dispositionContext)
    {
        if (!dispositionContext.Settled && !link.IsClosed)
            dispositionContext.Complete();
    }

    public override void OnLinkClosed(ListenerLink link, Error error) => partition.Queue.Post(() => partition.StopReading(this));
}
