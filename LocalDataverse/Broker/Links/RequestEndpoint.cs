using System;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using LocalDataverse.Broker.Messages;
using Trace = System.Diagnostics.Trace;

namespace LocalDataverse.Broker.Links;

/// <summary>Takes requests to <c>$cbs</c> or a <c>$management</c> node and sends the answer to where the request says.</summary>
internal sealed class RequestEndpoint(string node, ConnectionContext connection, IRequestHandler handler) : LinkEndpoint
{
    public const int Credit = 100;

    public override void OnMessage(MessageContext messageContext)
    {
        Message request;
        try
        {
            var encoded = ((RawMessage)messageContext.Message).Encoded;
            request = Message.Decode(new ByteBuffer(encoded, 0, encoded.Length, encoded.Length));
        }
        catch (Exception exception)
        {
            // An exception here would close the connection; whatever the decoder stumbled over, it is the request that is wrong.
            messageContext.Complete(BrokerError.Malformed(exception.Message));
            return;
        }
        var replies = connection.FindReplies(node, request.Properties?.ReplyTo);
        if (replies is null)
        {
            messageContext.Complete(new Error(ErrorCode.NotFound) { Description = $"There is no link for replies from {node} to '{request.Properties?.ReplyTo}'." });
            return;
        }
        messageContext.Complete();
        _ = AnswerAsync(request, replies);
    }

    public override void OnFlow(FlowContext flowContext)
    {
    }

    public override void OnDisposition(DispositionContext dispositionContext)
    {
    }

    private async Task AnswerAsync(Message request, ReplyEndpoint replies)
    {
        try
        {
            var reply = await handler.HandleAsync(request).ConfigureAwait(false);
            reply.Properties ??= new Properties();
            reply.Properties.SetCorrelationId(request.Properties.GetCorrelationId() ?? request.Properties.GetMessageId());
            reply.Properties.To = request.Properties.ReplyTo;
            replies.Reply(reply);
        }
        catch (Exception exception)
        {
            Trace.TraceError("A request to {0} got no answer: {1}", node, exception);
        }
    }
}
