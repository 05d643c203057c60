using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Amqp.Framing;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Sessions;
using LocalDataverse.Broker.Storage;

namespace LocalDataverse.Broker.Queues;

/// <summary>
/// A queue with its dead-letter queue. One loop does all its work, so that nothing in it needs a lock: links, timers and the store's writer post
/// what they want done.
/// </summary>
internal sealed class BrokerQueue : IMessageTarget, IAsyncDisposable
{
    private readonly Channel<Action> _work = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
    private readonly IMessageStore _store;
    private readonly TimeProvider _clock;
    private readonly DuplicateHistory _history;
    private readonly Task _loop;
    private long _lastSequenceNumber;
    private long _count;
    private long _size;

    public BrokerQueue(StoredQueue stored, IMessageStore store, TimeProvider clock)
    {
        Options = stored.Options;
        Kind = stored.Kind;
        _lastSequenceNumber = stored.LastSequenceNumber;
        _store = store;
        _clock = clock;
        Deadlines = new Deadlines(clock, () => Post(() => { }));
        Active = new SubQueue(this, isDeadLetter: false, clock);
        DeadLetters = new SubQueue(this, isDeadLetter: true, clock);
        SessionStates = new SessionStates(stored.SessionStates);
        _history = new DuplicateHistory(stored.Seen);
        foreach (var message in stored.Messages)
        {
            _lastSequenceNumber = Math.Max(_lastSequenceNumber, message.SequenceNumber);
            Count(1, message.Size);
            (message.IsDeadLetter ? DeadLetters : Active).Add(message);
        }
        _loop = Task.Run(RunAsync);
    }

    public QueueOptions Options { get; private set; }

    public QueueKind Kind { get; }

    public string Name => Options.Name;

    /// <summary>Bytes of all messages, at this moment; on any thread.</summary>
    public long Size => Interlocked.Read(ref _size);

    /// <summary>Of what was taken in; on the loop.</summary>
    public long LastSequenceNumber => _lastSequenceNumber;

    public long MaxMessageSizeBytes => Options.MaxMessageSizeBytes;

    public SubQueue Active { get; }

    public SubQueue DeadLetters { get; }

    public Deadlines Deadlines { get; }

    /// <summary>What receivers keep with sessions.</summary>
    public SessionStates SessionStates { get; }

    /// <summary>Has the queue's loop do something. False when the queue is closed.</summary>
    public bool Post(Action work) => _work.Writer.TryWrite(work);

    /// <summary>Has the queue's loop do something and gives its result.</summary>
    /// <exception cref="ObjectDisposedException">The queue is closed.</exception>
    public Task<T> RunAsync<T>(Func<T> work)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var posted = Post(() =>
        {
            try
            {
                result.SetResult(work());
            }
            catch (Exception exception)
            {
                result.SetException(exception);
            }
        });
        if (!posted)
            result.SetException(new ObjectDisposedException(Options.Name, "The queue is closed."));
        return result.Task;
    }

    public Task ConfigureAsync(QueueOptions options) => RunAsync(() =>
    {
        Options = options;
        return true;
    });

    public void Send(IReadOnlyList<BrokeredMessage> messages, Action<Error?> done)
    {
        if (!Post(() => Accept(messages, done)))
            done(BrokerError.Stopping());
    }

    /// <summary>Takes messages in, all or none. <paramref name="done"/> is called on the loop, when they are on the disk or with what prevented it.</summary>
    public void Accept(IReadOnlyList<BrokeredMessage> messages, Action<Error?> done)
    {
        if (Options.RequiresSession && Kind != QueueKind.Subscription && messages.Any(message => message.SessionId is null))
        {
            done(BrokerError.SessionIdMissing());
            return;
        }
        var size = messages.Sum(message => (long)message.Size);
        if (_count + messages.Count > Options.MaxMessages || _size + size > Options.MaxSizeBytes)
        {
            done(BrokerError.QueueFull(Options.Name, _size, Options.MaxSizeBytes));
            return;
        }
        IReadOnlyList<SeenMessage> seen = [];
        if (Options.RequiresDuplicateDetection)
        {
            (messages, seen) = _history.Sift(messages, _clock.GetUtcNow(), Options.DuplicateDetectionHistoryTimeWindow);
        }
        foreach (var message in messages)
            Stamp(message);
        size = messages.Sum(message => (long)message.Size);
        Count(messages.Count, size);
        // Also where only duplicates are left: the store answers in order, so that nobody is told of a success before the first message is on the disk.
        _store.Enqueue(new StoreCommand([.. messages.Select(message => MessageRow.Of(Name, message, withBody: true))], [], Committed) { Queue = Name, Seen = seen, SeenOn = _clock.GetUtcNow() });

        void Committed(Exception? exception) => Post(() =>
        {
            foreach (var message in exception is null ? messages : [])
                (message.IsDeadLetter ? DeadLetters : Active).Add(message);
            if (exception is not null)
            {
                Count(-messages.Count, -size);
                _history.Forget(seen);
            }
            done(exception is null ? null : BrokerError.Internal(exception));
        });
    }

    /// <summary>Writes the state of a session; <paramref name="done"/> is called on the loop.</summary>
    public void SetSessionState(SessionState state, Action<Error?> done) => _store.Enqueue(new StoreCommand([], [], exception => Post(() =>
    {
        if (exception is null)
            SessionStates.Set(state);
        done(exception is null ? null : BrokerError.Internal(exception));
    })) { Queue = Name, SessionState = state });

    /// <summary>Changes the store; <paramref name="done"/> is called on the loop.</summary>
    public void Write(IReadOnlyList<BrokeredMessage> saved, bool withBody, IReadOnlyList<BrokeredMessage> deleted, Action<Error?> done) =>
        _store.Enqueue(new StoreCommand(
            [.. saved.Select(message => MessageRow.Of(Options.Name, message, withBody))],
            [.. deleted.Select(message => message.StoreId)],
            exception => Post(() => done(exception is null ? null : BrokerError.Internal(exception)))));

    public long NextSequenceNumber() => ++_lastSequenceNumber;

    /// <summary>Keeps count of what the queue holds.</summary>
    public void Count(int messages, long bytes)
    {
        _count += messages;
        Interlocked.Add(ref _size, bytes);
    }

    public Task<QueueCounts> GetCountsAsync() => RunAsync(() => new QueueCounts(
        Active.ReadyCount, Active.LockedCount, Active.CountIn(MessageState.Scheduled), Active.CountIn(MessageState.Deferred), DeadLetters.Count));

    public async ValueTask DisposeAsync()
    {
        _work.Writer.TryComplete();
        await _loop.ConfigureAwait(false);
        Deadlines.Dispose();
    }

    private void Stamp(BrokeredMessage message)
    {
        var now = _clock.GetUtcNow();
        if (Options.RequiresSession && message.SessionId is null)
        {
            // A subscription: the sender sent to a topic that also has others.
            DeadLetter.Annotate(message, DeadLetter.SessionIdIsNull());
            message.IsDeadLetter = true;
            message.State = MessageState.Active;
        }
        message.StoreId = _store.NextId();
        message.SequenceNumber = NextSequenceNumber();
        message.EnqueuedTime = now;
        TimeSpan? ttl = message.Sections.Header.HasField(2) ? TimeSpan.FromMilliseconds(message.Sections.Header.Ttl) : null;
        if (Options.DefaultTimeToLive is { } limit && !(ttl <= limit))
            ttl = limit;
        message.ExpiresAt = ttl is null ? null : (message.ScheduledFor > now ? message.ScheduledFor.Value : now) + ttl;
    }

    private async Task RunAsync()
    {
        while (await _work.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            // Deadlines first: a lock that ended before a settlement came in has ended.
            Guarded(Deadlines.Run);
            for (var i = 0; i < 256 && _work.Reader.TryRead(out var work); i++)
                Guarded(work);
            Guarded(Active.Dispatch);
            Guarded(DeadLetters.Dispatch);
        }
    }

    // A bug in one piece of work must not stop the queue for everybody else; it is loud in the trace.
    private void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception)
        {
            Trace.TraceError("Queue {0}: {1}", Options.Name, exception);
        }
    }
}
