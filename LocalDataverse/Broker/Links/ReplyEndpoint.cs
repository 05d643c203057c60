using System;
using System.Collections.Generic;
using System.Threading;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;

namespace LocalDataverse.Broker.Links;

/// <summary>Sends the answers of <c>$cbs</c> or a <c>$management</c> node over the link that the client opened for them.</summary>
internal sealed class ReplyEndpoint(ListenerLink link, ConnectionContext connection) : LinkEndpoint
{
    private readonly Lock _lock = new();
    private readonly Queue<Message> _waiting = new();
    private int _credit;

    public void Reply(Message message)
    {
        lock (_lock)
        {
            _waiting.Enqueue(message);
            Flush();
        }
    }

    public override void OnFlow(FlowContext flowContext)
    {
        lock (_lock)
        {
            _credit += Math.Max(0, flowContext.Messages);
            Flush();
        }
    }

    /// <summary>Answers are done with once they are sent.</summary>
    public override void OnDisposition(DispositionContext dispositionContext)
    {
        if (!dispositionContext.Settled && !link.IsClosed)
            dispositionContext.Complete();
    }

    public override void OnLinkClosed(ListenerLink link, Error error) => connection.RemoveReplies(this);

    private void Flush()
    {
        try
        {
            for (; _credit > 0 && _waiting.TryDequeue(out var message); _credit--)
                link.SendMessage(message);
        }
        catch (AmqpException)
        {
            // The link is closing: whoever asked has gone.
            _waiting.Clear();
        }
    }
}
