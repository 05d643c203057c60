using System.Collections.Generic;
using System.IO;
using System.Linq;
using Amqp.Framing;
using Amqp.Listener;
using Amqp.Transactions;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Links;

/// <summary>Takes what a client sends to a queue. A message is accepted when it is on the disk.</summary>
internal sealed class QueueTargetEndpoint(BrokerQueue queue) : LinkEndpoint
{
    public const int Credit = 1000;

    public override void OnMessage(MessageContext messageContext)
    {
        var raw = (RawMessage)messageContext.Message;
        if (messageContext.DeliveryState is TransactionalState)
        {
            messageContext.Complete(BrokerError.NotSupported("Transactions are not supported by this broker."));
            return;
        }
        if (raw.Encoded.Length > queue.Options.MaxMessageSizeBytes)
        {
            messageContext.Complete(BrokerError.MessageTooLarge(raw.Encoded.Length, queue.Options.MaxMessageSizeBytes));
            return;
        }
        IReadOnlyList<BrokeredMessage> messages;
        try
        {
            messages = [.. MessageBatch.Unpack(raw).Select(BrokeredMessage.Parse)];
        }
        catch (InvalidDataException exception)
        {
            messageContext.Complete(BrokerError.Malformed(exception.Message));
            return;
        }
        var posted = queue.Post(() => queue.Accept(messages, error =>
        {
            if (error is null)
                messageContext.Complete();
            else
                messageContext.Complete(error);
        }));
        // A closed queue closes its connections too; the sender has no answer and sends again.
        if (!posted)
            messageContext.Complete(new Error(Amqp.ErrorCode.DetachForced) { Description = "The broker is stopping." });
    }

    public override void OnFlow(FlowContext flowContext)
    {
    }

    public override void OnDisposition(DispositionContext dispositionContext)
    {
    }
}
