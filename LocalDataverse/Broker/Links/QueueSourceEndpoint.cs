using System;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using Amqp.Transactions;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Queues;
using LocalDataverse.Broker.Sessions;

namespace LocalDataverse.Broker.Links;

/// <summary>A client's receiver on a queue or dead-letter queue. Its callbacks post to the queue's loop; its state belongs to that loop.</summary>
internal sealed class QueueSourceEndpoint(ListenerLink link, SubQueue source, SessionLock? session = null) : LinkEndpoint, IConsumer
{
    // AMQPNetLite tells credit as a difference to what it counted before, and forgets its count when the difference isn't positive. This is its
    // count; the credit that the receiver means is kept beside it.
    private int _libraryCredit;
    private int _reserved;
    private bool _draining;
    private bool _subscribed;

    public int Credit { get; private set; }

    public bool IsDraining => _draining && _reserved == 0;

    public string? SessionId => session?.SessionId;

    public bool IsSettledOnSend => link.SettleOnSend;

    // Where a link, session or connection ends, AMQPNetLite makes up outcomes for what was under way: released, or even rejected. They aren't the
    // receiver's; the locks run on.
    private bool IsOpen => !link.IsClosed
        && link.Session.SessionState == Amqp.SessionState.Opened
        && link.Session.Connection.ConnectionState == ConnectionState.Opened;

    public void Reserve()
    {
        Credit--;
        _libraryCredit--;
        _reserved++;
    }

    public void Unreserve()
    {
        Credit++;
        _libraryCredit++;
        _reserved--;
    }

    public bool TryDeliver(BrokeredMessage message)
    {
        _reserved--;
        try
        {
            link.SendMessage(new LockedDelivery(message.Lock?.Token ?? Guid.NewGuid()), DeliveryEncoder.Encode(message));
            return true;
        }
        catch (AmqpException)
        {
            // The link or its session is closing.
            return false;
        }
    }

    public void CompleteDrain()
    {
        _draining = false;
        _libraryCredit = 0;
        Credit = 0;
        try
        {
            // CompleteDrain would answer without the drain flag, and clients would go on waiting.
            link.SetCredit(0, drain: true, autoRestore: false);
        }
        catch (AmqpException)
        {
            // The link is closing; nobody waits any more.
        }
    }

    public override void OnFlow(FlowContext flowContext)
    {
        var (change, draining) = (flowContext.Messages, link.IsDraining);
        source.Queue.Post(() =>
        {
            Credit = Math.Max(0, _libraryCredit + change);
            _libraryCredit = change > 0 ? _libraryCredit + change : 0;
            _draining = draining;
            if (!_subscribed && !link.IsClosed)
            {
                _subscribed = true;
                source.Subscribe(this);
            }
        });
    }

    public override void OnDisposition(DispositionContext dispositionContext)
    {
        if (!IsOpen || dispositionContext.Message is not LockedDelivery delivery || link.SettleOnSend)
            return;
        var (state, settled, message) = (dispositionContext.DeliveryState, dispositionContext.Settled, dispositionContext.Message);
        if (state is TransactionalState)
        {
            link.DisposeMessage(message, new Rejected { Error = BrokerError.NotSupported("Transactions are not supported by this broker.") }, settled: true);
            return;
        }
        // Not an outcome: the receiver tells how far it has read, or settles without saying how. The lock runs on.
        if (Outcomes.ToSettlement(state) is not { } settlement)
            return;
        source.Queue.Post(() => source.Settle(delivery.LockToken, settlement, error =>
        {
            if (!settled && !link.IsClosed)
                link.DisposeMessage(message, error is null ? Outcomes.Confirm(state) : new Rejected { Error = error }, settled: true);
        }));
    }

    public override void OnLinkClosed(ListenerLink link, Error error) => source.Queue.Post(() =>
    {
        Credit = 0;
        _draining = false;
        source.Unsubscribe(this);
        if (session is not null)
            source.Sessions.Release(session);
    });
}
