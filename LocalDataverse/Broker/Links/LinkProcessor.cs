using System;
using System.Diagnostics.CodeAnalysis;
using Amqp;
using Amqp.Framing;
using Amqp.Listener;
using LocalDataverse.Broker.EventHubs;
using LocalDataverse.Broker.Faults;
using LocalDataverse.Broker.Management;
using LocalDataverse.Broker.Queues;
using LocalDataverse.Broker.Security;
using LocalDataverse.Broker.Sessions;

namespace LocalDataverse.Broker.Links;

/// <summary>Decides what a link that a client attaches is connected to, and whether the client may.</summary>
internal sealed class LinkProcessor(BrokerEntities entities, CbsHandlerFactory cbs, MessageIntake intake, BrokerFaults faults, TimeProvider clock) : ILinkProcessor
{
    private const string CbsNode = "$cbs";
    private const string ManagementNode = "$management";
    private const string DeadLetterNode = "$deadletterqueue";

    public void Process(AttachContext attachContext)
    {
        var attach = attachContext.Attach;
        var connection = ConnectionContext.Of((ListenerConnection)attachContext.Link.Session.Connection);
        if (!TryGetAddress(attach, out var address, out var error))
        {
            attachContext.Complete(error);
            return;
        }
        var entity = EntityPath.FromUri(address);
        if (entity.Value.Equals(CbsNode, StringComparison.OrdinalIgnoreCase))
            AttachRequests(attachContext, connection, CbsNode, cbs.Create(connection.Rights));
        else if (Refuse(attachContext, connection, entity, out error))
            attachContext.Complete(error);
        else
            Attach(attachContext, connection, entity);
    }

    private void Attach(AttachContext context, ConnectionContext connection, EntityPath entity)
    {
        if (TryResolve(entity, out var queue, out var isManagement))
            Attach(context, connection, entity, queue, isManagement);
        else if (context.Attach.Role && entities.TryFindPartition(entity.Value, out var partition))
            AttachReader(context, partition.Active);
        else if (!isManagement && entities.FindTarget(entity.Value) is { } target)
            AttachToTopic(context, target);
        else if (isManagement && entities.FindTarget(entity.Value[..^(ManagementNode.Length + 1)]) is not null)
            AttachRequests(context, connection, entity.Value, new UnsupportedManagement());
        else
            context.Complete(BrokerError.EntityNotFound(entities.UriOf(entity.Value)));
    }

    private void Attach(AttachContext context, ConnectionContext connection, EntityPath entity, SubQueue queue, bool isManagement)
    {
        if (isManagement)
        {
            AttachRequests(context, connection, entity.Value, new ManagementHandler(queue));
        }
        else if (context.Attach.Role)
        {
            AttachReceiver(context, queue);
        }
        else if (queue.IsDeadLetter)
        {
            context.Complete(BrokerError.NotAllowed("Messages can't be sent to a dead-letter queue."));
        }
        else if (queue.Queue.Kind == QueueKind.Subscription)
        {
            context.Complete(BrokerError.NotAllowed("Messages can't be sent to a subscription."));
        }
        else
        {
            AttachSender(context, queue.Queue);
        }
    }

    // A topic or an event hub: neither is received from.
    private void AttachToTopic(AttachContext context, IMessageTarget target)
    {
        if (context.Attach.Role)
            context.Complete(BrokerError.NotAllowed($"Messages aren't received from '{target.Name}' but from its subscriptions, or its partitions in a consumer group."));
        else
            AttachSender(context, target);
    }

    private void AttachSender(AttachContext context, IMessageTarget target)
    {
        context.Attach.MaxMessageSize = (ulong)target.MaxMessageSizeBytes;
        context.Complete(new MessageTargetEndpoint(target, intake), MessageTargetEndpoint.Credit);
    }

    private static void AttachReader(AttachContext context, SubQueue partition)
    {
        if (EventPosition.TryGet(context.Attach, out var position, out var selector))
            context.Complete(new EventSourceEndpoint(context.Link, partition, position), 0);
        else
            context.Complete(BrokerError.NotSupported($"The selector \"{selector}\" is not supported by this broker; offset and sequence number are."));
    }

    private static void AttachReceiver(AttachContext context, SubQueue queue)
    {
        var asksForSession = SessionFilter.TryGet(context.Attach, out var sessionId);
        if (asksForSession && !queue.HasSessions)
            context.Complete(BrokerError.NotAllowed("A receiver of sessions can't be created on an entity that does not require sessions."));
        else if (!asksForSession && queue.HasSessions)
            context.Complete(BrokerError.NotAllowed("It is not possible for an entity that requires sessions to create a non-sessionful message receiver."));
        else if (!asksForSession)
            context.Complete(new QueueSourceEndpoint(context.Link, queue), 0);
        else if (!queue.Queue.Post(() => AcceptSession(context, queue, sessionId)))
            context.Complete(BrokerError.Stopping());
    }

    private static void AcceptSession(AttachContext context, SubQueue queue, string? sessionId)
    {
        if (sessionId is null)
            queue.Sessions.AcceptNext(SessionFilter.TimeoutOf(context.Attach), Accepted);
        else
            queue.Sessions.Accept(sessionId, Accepted);

        void Accepted(SessionLock? held, Error? error)
        {
            if (held is null)
            {
                context.Complete(error);
                return;
            }
            if (context.Link.IsClosed)
            {
                // The receiver didn't wait for it.
                queue.Sessions.Release(held);
                return;
            }
            held.Lost = lost => context.Link.Close(TimeSpan.Zero, lost);
            SessionFilter.Answer(context.Attach, held);
            context.Complete(new QueueSourceEndpoint(context.Link, queue, held), 0);
        }
    }

    // Clients name the address of their end in the target; the npm client leaves it out on $cbs and means the link's name.
    private static void AttachRequests(AttachContext context, ConnectionContext connection, string node, IRequestHandler handler)
    {
        if (!context.Attach.Role)
        {
            context.Complete(new RequestEndpoint(node, connection, handler), RequestEndpoint.Credit);
            return;
        }
        var replies = new ReplyEndpoint(context.Link, connection);
        connection.AddReplies(node, (context.Attach.Target as Target)?.Address ?? context.Attach.LinkName, replies);
        context.Complete(replies, 0);
    }

    private bool Refuse(AttachContext context, ConnectionContext connection, EntityPath entity, [NotNullWhen(true)] out Error? error)
    {
        var claim = context.Attach.Role ? "Listen" : "Send";
        if (!connection.Rights.Cover(entity, clock.GetUtcNow()))
            error = BrokerError.Unauthorized(claim, entities.UriOf(entity.Value));
        else
            error = faults.HitLink(entity.Value) is { } fault ? FaultErrors.Of(fault, entity.Value, entities.UriOf(entity.Value), claim) : null;
        return error is not null;
    }

    private bool TryResolve(EntityPath entity, [NotNullWhen(true)] out SubQueue? queue, out bool isManagement)
    {
        var path = entity.Value;
        isManagement = TryCut(ref path, ManagementNode);
        var isDeadLetter = TryCut(ref path, DeadLetterNode);
        queue = entities.Find(path) is { } found ? isDeadLetter ? found.DeadLetters : found.Active : null;
        // Partitions are sent to, and read through consumer groups.
        if (queue?.Queue.Kind == QueueKind.Partition)
            queue = null;
        return queue is not null;
    }

    private static bool TryCut(ref string path, string node)
    {
        if (!path.EndsWith("/" + node, StringComparison.OrdinalIgnoreCase))
            return false;
        path = path[..^(node.Length + 1)];
        return true;
    }

    private static bool TryGetAddress(Attach attach, [NotNullWhen(true)] out string? address, [NotNullWhen(false)] out Error? error)
    {
        object? terminus = attach.Role ? attach.Source : attach.Target;
        address = (terminus as Target)?.Address ?? (terminus as Source)?.Address;
        error = terminus switch
        {
            Amqp.Transactions.Coordinator => BrokerError.NotSupported("Transactions are not supported by this broker."),
            _ when string.IsNullOrWhiteSpace(address) => new Error(ErrorCode.InvalidField) { Description = "The link names no address." },
            _ => null,
        };
        return error is null;
    }
}
