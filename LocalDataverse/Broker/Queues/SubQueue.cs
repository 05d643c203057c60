using System;
using System.Collections.Generic;
using System.Linq;
using Amqp.Framing;
using LocalDataverse.Broker.EventHubs;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Sessions;

namespace LocalDataverse.Broker.Queues;

/// <summary>The messages of a queue or of its dead-letter queue, and who waits for them. Everything here runs on the queue's loop.</summary>
internal sealed class SubQueue
{
    private readonly BrokerQueue _queue;
    private readonly bool _isDeadLetter;
    private readonly TimeProvider _clock;
    private readonly MessageIndex _messages;
    private readonly Dictionary<Guid, BrokeredMessage> _locked = [];
    private readonly Consumers _consumers = new();
    private readonly List<IEventReader> _readers = [];

    public SubQueue(BrokerQueue queue, bool isDeadLetter, TimeProvider clock)
    {
        _queue = queue;
        _isDeadLetter = isDeadLetter;
        _clock = clock;
        _messages = new MessageIndex(HasSessions);
        Sessions = new SessionLocks(this, clock);
    }

    public BrokerQueue Queue => _queue;

    /// <summary>Whether messages are received by session; dead letters never are.</summary>
    public bool HasSessions => _queue.Options.RequiresSession && !_isDeadLetter;

    /// <summary>Who holds which session.</summary>
    public SessionLocks Sessions { get; }

    public bool IsDeadLetter => _isDeadLetter;

    public int Count => _messages.Count;

    public int ReadyCount => _messages.ReadyCount;

    public int LockedCount => _locked.Count;

    public int CountIn(MessageState state) => _messages.CountFree(state);

    public void Subscribe(IConsumer consumer) => _consumers.Add(consumer);

    /// <summary>A receiver is gone. What it held stays locked until the lock ends, as on the platform.</summary>
    public void Unsubscribe(IConsumer consumer) => _consumers.Remove(consumer);

    /// <summary>Lets a reader have the events of a partition.</summary>
    public void Read(IEventReader reader) => _readers.Add(reader);

    public void StopReading(IEventReader reader) => _readers.Remove(reader);

    /// <summary>Takes in a message that is already stored.</summary>
    public void Add(BrokeredMessage message)
    {
        _messages.Add(message);
        _messages.MakeReady(message);
        if (message.State == MessageState.Scheduled)
            Schedule(message);
        if (message.ExpiresAt is { } expiresAt && !_isDeadLetter)
            WatchExpiry(message, expiresAt);
    }

    /// <summary>Gives ready messages to receivers with credit, the oldest first, receivers in turn.</summary>
    public void Dispatch()
    {
        Sessions.Dispatch();
        while (ReadyCount > 0 && _consumers.Next(consumer => _messages.HasReady(consumer.SessionId)) is { } consumer && _messages.TryTakeReady(consumer.SessionId, out var message))
        {
            if (HasExpired(message, _clock.GetUtcNow()))
                Expire(message);
            else if (consumer.IsSettledOnSend)
                DeliverAndDelete(message, consumer);
            else
                DeliverLocked(message, consumer);
        }
        _consumers.CompleteDrains();
        foreach (var reader in _readers)
            Feed(reader);
    }

    /// <summary>Settles a locked message. <paramref name="done"/> is called on the loop, with an error when the message stays as it is.</summary>
    public void Settle(Guid lockToken, Settlement settlement, Action<Error?> done)
    {
        if (!_locked.TryGetValue(lockToken, out var message))
        {
            done(BrokerError.MessageLockLost());
            return;
        }
        if (_isDeadLetter && settlement.Kind == SettlementKind.DeadLetter)
        {
            done(BrokerError.NotAllowed("A message can't be dead-lettered from the dead-letter _queue."));
            return;
        }
        Unlock(message);
        switch (settlement.Kind)
        {
            case SettlementKind.Complete:
                Delete(message, done);
                break;
            case SettlementKind.Abandon:
                Abandon(message, settlement, done);
                break;
            case SettlementKind.Defer:
                message.State = MessageState.Deferred;
                Change(message, settlement, done);
                break;
            case SettlementKind.DeadLetter:
                MoveToDeadLetters(message, settlement, done);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(settlement));
        }
    }

    /// <summary>Extends locks by the queue's lock duration; null when one of them is lost, and then none is extended.</summary>
    public DateTimeOffset[]? RenewLocks(IReadOnlyCollection<Guid> lockTokens)
    {
        // The lock of a message in a session is the session's, and renewed with it.
        if (HasSessions || !lockTokens.All(_locked.ContainsKey))
            return null;
        var until = _clock.GetUtcNow() + _queue.Options.LockDuration;
        foreach (var token in lockTokens)
            _locked[token].Lock!.Until = until;
        return [.. lockTokens.Select(_ => until)];
    }

    /// <summary>Messages in any state from a sequence number on, without a lock.</summary>
    public IReadOnlyList<byte[]> Peek(long fromSequenceNumber, int maxCount, bool omitBody, string? sessionId) =>
    [
        .. _messages.From(fromSequenceNumber)
            .Where(message => sessionId is null || message.SessionId == sessionId)
            .Take(maxCount)
            .Select(message => DeliveryEncoder.EncodeToArray(message, omitBody)),
    ];

    /// <summary>Locks deferred messages; null when one of the numbers isn't that of a deferred message that is free, and then none is locked.</summary>
    public IReadOnlyList<BrokeredMessage>? LockDeferred(IReadOnlyCollection<long> sequenceNumbers)
    {
        var found = _messages.FindFree(sequenceNumbers, MessageState.Deferred);
        if (HasSessions && found?.All(message => Sessions.IsHeld(message.SessionId!)) == false)
            return null;
        foreach (var message in found ?? [])
            Lock(message);
        return found;
    }

    /// <summary>Scheduled messages by sequence number; null when one of the numbers isn't that of a scheduled message.</summary>
    public IReadOnlyList<BrokeredMessage>? FindScheduled(IReadOnlyCollection<long> sequenceNumbers) =>
        _messages.FindFree(sequenceNumbers, MessageState.Scheduled);

    /// <summary>Deletes messages that nobody holds.</summary>
    public void Remove(IReadOnlyList<BrokeredMessage> messages, Action<Error?> done)
    {
        foreach (var message in messages)
            Forget(message);
        _queue.Write([], withBody: false, messages, done);
    }

    /// <summary>The session that has the oldest message of those that nobody holds; null when there is none.</summary>
    public string? FindFreeSession() => _messages.ReadySessions.Where(session => !Sessions.IsHeld(session.SessionId)).OrderBy(session => session.First).FirstOrDefault().SessionId;

    /// <summary>
    /// A session's lock ended: what its receiver held goes back to its place. That this counts as a delivery is assumed, from how a lost message
    /// lock counts.
    /// </summary>
    public void AbandonSession(string sessionId)
    {
        foreach (var message in _locked.Values.Where(message => message.SessionId == sessionId).ToList())
        {
            Unlock(message);
            Abandon(message, new Settlement(SettlementKind.Abandon), Ignore);
        }
    }

    private void Feed(IEventReader reader)
    {
        while (reader.Credit > 0 && _messages.From(reader.Position + 1).FirstOrDefault() is { } next)
        {
            if (!reader.TryDeliver(next))
                return;
        }
    }

    private void DeliverLocked(BrokeredMessage message, IConsumer consumer)
    {
        consumer.Reserve();
        Lock(message);
        if (consumer.TryDeliver(message))
            return;
        // It never left: not a delivery attempt.
        Unlock(message);
        _consumers.Remove(consumer);
        _messages.MakeReady(message);
    }

    // At most once: the message is sent when it is deleted on the disk, not before.
    private void DeliverAndDelete(BrokeredMessage message, IConsumer consumer)
    {
        consumer.Reserve();
        Delete(message, error =>
        {
            if (error is not null)
                consumer.Unreserve();
            else if (!consumer.TryDeliver(message))
                _queue.Write([message], withBody: true, [], _ => TakeBack(message));
        });
    }

    private void Lock(BrokeredMessage message)
    {
        var token = Guid.NewGuid();
        var session = HasSessions && Sessions.TryGet(message.SessionId!, out var held) ? held : null;
        message.Lock = new MessageLock(token) { Until = session?.Until ?? _clock.GetUtcNow() + _queue.Options.LockDuration };
        _locked.Add(token, message);
        if (session is null)
            WatchLock(token, message.Lock.Until);
    }

    private void Unlock(BrokeredMessage message)
    {
        _locked.Remove(message.Lock!.Token);
        message.Lock = null;
    }

    private void WatchLock(Guid token, DateTimeOffset until) => _queue.Deadlines.Add(until, now =>
    {
        if (!_locked.TryGetValue(token, out var message))
            return;
        if (message.Lock!.Until > now)
        {
            WatchLock(token, message.Lock.Until);
            return;
        }
        Unlock(message);
        Abandon(message, new Settlement(SettlementKind.Abandon), Ignore);
    });

    private void Abandon(BrokeredMessage message, Settlement settlement, Action<Error?> done)
    {
        message.DeliveryCount++;
        if (!_isDeadLetter && message.DeliveryCount >= _queue.Options.MaxDeliveryCount)
        {
            MoveToDeadLetters(
                message,
                DeadLetter.MaxDeliveryCountExceeded(_queue.Options.MaxDeliveryCount) with { PropertiesToModify = settlement.PropertiesToModify },
                done);
        }
        else
        {
            Change(message, settlement, done);
        }
    }

    private void Change(BrokeredMessage message, Settlement settlement, Action<Error?> done)
    {
        var rewritten = Rewrite(message, settlement);
        _queue.Write([message], rewritten, [], error =>
        {
            if (HasExpired(message, _clock.GetUtcNow()))
                Expire(message);
            else
                _messages.MakeReady(message);
            done(error);
        });
    }

    private void MoveToDeadLetters(BrokeredMessage message, Settlement settlement, Action<Error?> done)
    {
        _messages.Remove(message);
        Rewrite(message, settlement);
        message.IsDeadLetter = true;
        message.State = MessageState.Active;
        _queue.Write([message], withBody: true, [], error =>
        {
            _queue.DeadLetters.Add(message);
            done(error);
        });
    }

    private bool Rewrite(BrokeredMessage message, Settlement settlement)
    {
        var size = message.Size;
        var rewritten = DeadLetter.Annotate(message, settlement);
        _queue.Count(0, message.Size - size);
        return rewritten;
    }

    // Gone from here at once, so that nothing else finds it while the store deletes it.
    private void Delete(BrokeredMessage message, Action<Error?> done)
    {
        Forget(message);
        _queue.Write([], withBody: false, [message], error =>
        {
            if (error is not null)
                TakeBack(message);
            done(error);
        });
    }

    private void TakeBack(BrokeredMessage message)
    {
        _queue.Count(1, message.Size);
        Add(message);
    }

    private void Forget(BrokeredMessage message)
    {
        _messages.Remove(message);
        _queue.Count(-1, -message.Size);
    }

    // A scheduled message that becomes active is enqueued at that moment, with a new sequence number (Microsoft: "Message sequencing and
    // timestamps").
    private void Schedule(BrokeredMessage message)
    {
        var (id, sequenceNumber) = (message.StoreId, message.SequenceNumber);
        _queue.Deadlines.Add(message.ScheduledFor!.Value, now =>
        {
            if (!_messages.TryGet(sequenceNumber, id, out var due) || due.State != MessageState.Scheduled)
                return;
            _messages.Remove(due);
            due.SequenceNumber = _queue.NextSequenceNumber();
            due.State = MessageState.Active;
            due.EnqueuedTime = now;
            _queue.Write([due], withBody: false, [], _ => Add(due));
        });
    }

    private bool HasExpired(BrokeredMessage message, DateTimeOffset now) => !_isDeadLetter && message.ExpiresAt <= now;

    // The key, not the message: a message that is done with shouldn't stay in memory until its time to live is over.
    private void WatchExpiry(BrokeredMessage message, DateTimeOffset expiresAt)
    {
        var (id, sequenceNumber) = (message.StoreId, message.SequenceNumber);
        _queue.Deadlines.Add(expiresAt, _ =>
        {
            if (!_messages.TryGet(sequenceNumber, id, out var due))
                return;
            // One that a receiver holds expires when it comes back.
            var isFree = due.State == MessageState.Active ? _messages.TryTakeReady(due) : due.Lock is null;
            if (isFree)
                Expire(due);
        });
    }

    private void Expire(BrokeredMessage message)
    {
        if (_queue.Options.DeadLetteringOnMessageExpiration)
            MoveToDeadLetters(message, DeadLetter.Expired(), Ignore);
        else
            Delete(message, Ignore);
    }

    // Nobody waits for the end of a lock or of a time to live: if the store fails, the message is as it was after the next start.
    private static void Ignore(Error? error)
    {
    }
}
