using System;
using System.Collections.Generic;
using System.Linq;
using Amqp.Framing;
using LocalDataverse.Broker.Messages;

namespace LocalDataverse.Broker.Queues;

/// <summary>The messages of a queue or of its dead-letter queue, and who waits for them. Everything here runs on the queue's loop.</summary>
internal sealed class SubQueue(BrokerQueue queue, bool isDeadLetter, TimeProvider clock)
{
    private readonly SortedDictionary<long, BrokeredMessage> _messages = [];
    private readonly SortedSet<long> _ready = [];
    private readonly Dictionary<Guid, BrokeredMessage> _locked = [];
    private readonly List<IConsumer> _consumers = [];
    private int _nextConsumer;

    public BrokerQueue Queue => queue;

    public bool IsDeadLetter => isDeadLetter;

    public int Count => _messages.Count;

    public int ReadyCount => _ready.Count;

    public int LockedCount => _locked.Count;

    public int CountIn(MessageState state) => _messages.Values.Count(message => message.State == state && message.Lock is null);

    public void Subscribe(IConsumer consumer) => _consumers.Add(consumer);

    /// <summary>A receiver is gone. What it held stays locked until the lock ends, as on the platform.</summary>
    public void Unsubscribe(IConsumer consumer) => _consumers.Remove(consumer);

    /// <summary>Takes in a message that is already stored.</summary>
    public void Add(BrokeredMessage message)
    {
        _messages.Add(message.SequenceNumber, message);
        if (message.State == MessageState.Scheduled)
            Schedule(message);
        else
            MakeReady(message);
        if (message.ExpiresAt is { } expiresAt && !isDeadLetter)
            queue.Deadlines.Add(expiresAt, now => ExpireIfDue(message.StoreId, message.SequenceNumber, now));
    }

    /// <summary>Gives ready messages to receivers with credit, the oldest first, receivers in turn.</summary>
    public void Dispatch()
    {
        while (_ready.Count > 0 && NextConsumer() is { } consumer)
        {
            var message = _messages[_ready.Min];
            _ready.Remove(message.SequenceNumber);
            if (HasExpired(message, clock.GetUtcNow()))
                Expire(message);
            else if (consumer.IsSettledOnSend)
                DeliverAndDelete(message, consumer);
            else
                DeliverLocked(message, consumer);
        }
        foreach (var consumer in _consumers)
        {
            if (consumer.IsDraining)
                consumer.CompleteDrain();
        }
    }

    /// <summary>Settles a locked message. <paramref name="done"/> is called on the loop, with an error when the message stays as it is.</summary>
    public void Settle(Guid lockToken, Settlement settlement, Action<Error?> done)
    {
        if (!_locked.TryGetValue(lockToken, out var message))
        {
            done(BrokerError.MessageLockLost());
            return;
        }
        if (isDeadLetter && settlement.Kind == SettlementKind.DeadLetter)
        {
            done(BrokerError.NotAllowed("A message can't be dead-lettered from the dead-letter queue."));
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
        if (!lockTokens.All(_locked.ContainsKey))
            return null;
        var until = clock.GetUtcNow() + queue.Options.LockDuration;
        foreach (var token in lockTokens)
            _locked[token].Lock!.Until = until;
        return [.. lockTokens.Select(_ => until)];
    }

    /// <summary>Messages in any state from a sequence number on, without a lock.</summary>
    public IReadOnlyList<byte[]> Peek(long fromSequenceNumber, int maxCount, bool omitBody) =>
        [.. _messages.Values.SkipWhile(message => message.SequenceNumber < fromSequenceNumber).Take(maxCount)
            .Select(message => DeliveryEncoder.EncodeToArray(message, omitBody))];

    /// <summary>Locks deferred messages; null when one of the numbers isn't that of a deferred message that is free, and then none is locked.</summary>
    public IReadOnlyList<BrokeredMessage>? LockDeferred(IReadOnlyCollection<long> sequenceNumbers)
    {
        var found = Find(sequenceNumbers, MessageState.Deferred);
        foreach (var message in found ?? [])
            Lock(message);
        return found;
    }

    /// <summary>Scheduled messages by sequence number; null when one of the numbers isn't that of a scheduled message.</summary>
    public IReadOnlyList<BrokeredMessage>? FindScheduled(IReadOnlyCollection<long> sequenceNumbers) => Find(sequenceNumbers, MessageState.Scheduled);

    /// <summary>Deletes messages that nobody holds.</summary>
    public void Remove(IReadOnlyList<BrokeredMessage> messages, Action<Error?> done)
    {
        foreach (var message in messages)
            Forget(message);
        queue.Write([], withBody: false, messages, done);
    }

    private IConsumer? NextConsumer()
    {
        for (var i = 0; i < _consumers.Count; i++)
        {
            var consumer = _consumers[_nextConsumer++ % _consumers.Count];
            _nextConsumer %= _consumers.Count;
            if (consumer.Credit > 0)
                return consumer;
        }
        return null;
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
        MakeReady(message);
    }

    // At most once: the message is sent when it is deleted on the disk, not before.
    private void DeliverAndDelete(BrokeredMessage message, IConsumer consumer)
    {
        consumer.Reserve();
        queue.Write([], withBody: false, [message], error =>
        {
            if (error is null && consumer.TryDeliver(message))
                Forget(message);
            else if (error is null)
                queue.Write([message], withBody: true, [], _ => MakeReady(message));
            else
                MakeReady(message);
        });
    }

    private void Lock(BrokeredMessage message)
    {
        var token = Guid.NewGuid();
        message.Lock = new MessageLock(token) { Until = clock.GetUtcNow() + queue.Options.LockDuration };
        _locked.Add(token, message);
        WatchLock(token, message.Lock.Until);
    }

    private void Unlock(BrokeredMessage message)
    {
        _locked.Remove(message.Lock!.Token);
        message.Lock = null;
    }

    private void WatchLock(Guid token, DateTimeOffset until) => queue.Deadlines.Add(until, now =>
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
        if (!isDeadLetter && message.DeliveryCount >= queue.Options.MaxDeliveryCount)
        {
            MoveToDeadLetters(
                message,
                DeadLetter.MaxDeliveryCountExceeded(queue.Options.MaxDeliveryCount) with { PropertiesToModify = settlement.PropertiesToModify },
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
        queue.Write([message], rewritten, [], error =>
        {
            MakeReady(message);
            done(error);
        });
    }

    private void MoveToDeadLetters(BrokeredMessage message, Settlement settlement, Action<Error?> done)
    {
        _messages.Remove(message.SequenceNumber);
        Rewrite(message, settlement);
        message.IsDeadLetter = true;
        message.State = MessageState.Active;
        queue.Write([message], withBody: true, [], error =>
        {
            queue.DeadLetters.Add(message);
            done(error);
        });
    }

    private bool Rewrite(BrokeredMessage message, Settlement settlement)
    {
        var size = message.Size;
        var rewritten = DeadLetter.Annotate(message, settlement);
        queue.Count(0, message.Size - size);
        return rewritten;
    }

    private void Delete(BrokeredMessage message, Action<Error?> done) => queue.Write([], withBody: false, [message], error =>
    {
        if (error is null)
            Forget(message);
        else
            MakeReady(message);
        done(error);
    });

    private void MakeReady(BrokeredMessage message)
    {
        if (message.State != MessageState.Active || !_messages.ContainsKey(message.SequenceNumber))
            return;
        _ready.Add(message.SequenceNumber);
    }

    private void Forget(BrokeredMessage message)
    {
        _messages.Remove(message.SequenceNumber);
        _ready.Remove(message.SequenceNumber);
        queue.Count(-1, -message.Size);
    }

    // A scheduled message that becomes active is enqueued at that moment, with a new sequence number (Microsoft: "Message sequencing and
    // timestamps").
    private void Schedule(BrokeredMessage message)
    {
        var (id, sequenceNumber) = (message.StoreId, message.SequenceNumber);
        queue.Deadlines.Add(message.ScheduledFor!.Value, now =>
        {
            if (!_messages.TryGetValue(sequenceNumber, out var due) || due.StoreId != id || due.State != MessageState.Scheduled)
                return;
            _messages.Remove(sequenceNumber);
            due.SequenceNumber = queue.NextSequenceNumber();
            due.State = MessageState.Active;
            due.EnqueuedTime = now;
            queue.Write([due], withBody: false, [], _ => Add(due));
        });
    }

    private bool HasExpired(BrokeredMessage message, DateTimeOffset now) => !isDeadLetter && message.ExpiresAt <= now;

    private void ExpireIfDue(long id, long sequenceNumber, DateTimeOffset now)
    {
        if (!_messages.TryGetValue(sequenceNumber, out var message) || message.StoreId != id || !HasExpired(message, now))
            return;
        var isFree = message.State == MessageState.Active ? _ready.Remove(sequenceNumber) : message.Lock is null;
        if (isFree)
            Expire(message);
    }

    private void Expire(BrokeredMessage message)
    {
        if (queue.Options.DeadLetteringOnMessageExpiration)
            MoveToDeadLetters(message, DeadLetter.Expired(), Ignore);
        else
            Delete(message, Ignore);
    }

    private List<BrokeredMessage>? Find(IReadOnlyCollection<long> sequenceNumbers, MessageState state)
    {
        var found = new List<BrokeredMessage>();
        foreach (var number in sequenceNumbers)
        {
            if (!_messages.TryGetValue(number, out var message) || message.State != state || message.Lock is not null)
                return null;
            found.Add(message);
        }
        return found;
    }

    // Nobody waits for the end of a lock or of a time to live: if the store fails, the message is as it was after the next start.
    private static void Ignore(Error? error)
    {
    }
}
