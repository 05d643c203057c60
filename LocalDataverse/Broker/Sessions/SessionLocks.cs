using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Amqp.Framing;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Sessions;

/// <summary>
/// Who holds which session of a queue, and who waits for one (Microsoft: "Message sessions"). Everything here runs on the queue's loop.
/// </summary>
internal sealed class SessionLocks(SubQueue queue, TimeProvider clock)
{
    private readonly Dictionary<string, SessionLock> _held = new(StringComparer.Ordinal);
    private readonly LinkedList<Action<SessionLock?, Error?>> _waiting = new();

    /// <summary>Whether a receiver holds the session.</summary>
    public bool IsHeld(string sessionId) => _held.ContainsKey(sessionId);

    public bool TryGet(string sessionId, [NotNullWhen(true)] out SessionLock? held) => _held.TryGetValue(sessionId, out held);

    /// <summary>Locks a session; an error when somebody else holds it.</summary>
    public void Accept(string sessionId, Action<SessionLock?, Error?> done)
    {
        if (IsHeld(sessionId))
            done(null, BrokerError.SessionCannotBeLocked(sessionId));
        else
            done(Hold(sessionId), null);
    }

    /// <summary>Locks any session that has messages and is nobody's, as soon as there is one; an error when there is none for too long.</summary>
    public void AcceptNext(TimeSpan timeout, Action<SessionLock?, Error?> done)
    {
        var place = _waiting.AddLast(done);
        queue.Queue.Deadlines.Add(clock.GetUtcNow() + timeout, _ =>
        {
            if (place.List is null)
                return;
            _waiting.Remove(place);
            done(null, BrokerError.NoSessionInTime(timeout));
        });
    }

    /// <summary>Serves those who wait.</summary>
    public void Dispatch()
    {
        while (_waiting.First is { } next && queue.FindFreeSession() is { } sessionId)
        {
            _waiting.RemoveFirst();
            next.Value(Hold(sessionId), null);
        }
    }

    /// <summary>Extends a lock by the queue's lock duration; null when nobody holds the session.</summary>
    public DateTimeOffset? Renew(string sessionId)
    {
        if (_held.TryGetValue(sessionId, out var held))
            held.Until = clock.GetUtcNow() + queue.Queue.Options.LockDuration;
        return held?.Until;
    }

    /// <summary>Ends a lock: its receiver is gone. What the receiver held goes back to the queue.</summary>
    public void Release(SessionLock held)
    {
        if (_held.GetValueOrDefault(held.SessionId) == held)
        {
            _held.Remove(held.SessionId);
            queue.AbandonSession(held.SessionId);
        }
    }

    private SessionLock Hold(string sessionId)
    {
        var held = new SessionLock(sessionId) { Until = clock.GetUtcNow() + queue.Queue.Options.LockDuration };
        _held.Add(sessionId, held);
        Watch(held);
        return held;
    }

    private void Watch(SessionLock held) => queue.Queue.Deadlines.Add(held.Until, now =>
    {
        if (_held.GetValueOrDefault(held.SessionId) != held)
            return;
        if (held.Until > now)
        {
            Watch(held);
            return;
        }
        Release(held);
        held.Lost?.Invoke(BrokerError.SessionLockLost(held.SessionId));
    });
}
