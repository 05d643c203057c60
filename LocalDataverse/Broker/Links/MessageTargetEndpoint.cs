using System;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using Amqp.Transactions;
using LocalDataverse.Broker.Messages;
using Trace = System.Diagnostics.Trace;

namespace LocalDataverse.Broker.Links;

/// <summary>Takes what a client sends to a queue or topic. A message is accepted when it is on the disk.</summary>
internal sealed class MessageTargetEndpoint(IMessageTarget target, MessageIntake intake) : LinkEndpoint
{
    public const int Credit = 1000;

    public override void OnMessage(MessageContext messageContext)
    {
        var raw = (RawMessage)messageContext.Message;
        if (messageContext.DeliveryState is TransactionalState)
            messageContext.Complete(BrokerError.NotSupported("Transactions are not supported by this broker."));
        else
            _ = AnswerAsync(messageContext, intake.TakeAsync(target, raw.Encoded.Length, () => MessageBatch.Unpack(raw)));
    }

    public override void OnFlow(FlowContext flowContext)
    {
    }

    public override void OnDisposition(DispositionContext dispositionContext)
    {
    }

    private static async Task AnswerAsync(MessageContext context, Task<Error?> outcome)
    {
        try
        {
            var error = await outcome.ConfigureAwait(false);
            if (error is null)
                context.Complete();
            // What is wrong with the entity or the right to it ends the link, as on the platform; what is wrong with the message is the message's outcome.
            else if (error.Condition == ErrorCode.NotFound || error.Condition == ErrorCode.UnauthorizedAccess)
                await context.Link.CloseAsync(TimeSpan.Zero, error).ConfigureAwait(false);
            else
                context.Complete(error);
        }
        catch (AmqpException exception)
        {
            // The link is closing: the sender has no answer and sends again.
            Trace.TraceInformation("A sender left before its outcome: {0}", exception.Message);
        }
    }
}
