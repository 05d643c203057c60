using System;
using System.Collections.Generic;
using System.Threading;

namespace LocalDataverse.Broker.Queues;

/// <summary>What a queue has to do at a later time. Not thread-safe, but for the timer's wake-up call.</summary>
internal sealed class Deadlines : IDisposable
{
    private readonly PriorityQueue<Action<DateTimeOffset>, DateTimeOffset> _due = new();
    private readonly TimeProvider _clock;
    private readonly Action _wake;
    private readonly ITimer _timer;
    private DateTimeOffset? _armedFor;
    private volatile bool _fired;

    /// <summary><paramref name="wake"/> is called, on any thread, when <see cref="Run"/> has something to do.</summary>
    public Deadlines(TimeProvider clock, Action wake)
    {
        _clock = clock;
        _wake = wake;
        _timer = clock.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Add(DateTimeOffset time, Action<DateTimeOffset> action)
    {
        _due.Enqueue(action, time);
        Arm();
    }

    /// <summary>Does what is due.</summary>
    public void Run()
    {
        if (_fired)
        {
            // Timers go by another clock and may be early: whatever is left is armed again.
            _fired = false;
            _armedFor = null;
        }
        var now = _clock.GetUtcNow();
        while (_due.TryPeek(out var action, out var time) && time <= now)
        {
            _due.Dequeue();
            action(now);
        }
        Arm();
    }

    public void Dispose() => _timer.Dispose();

    private void Fire()
    {
        _fired = true;
        _wake();
    }

    private void Arm()
    {
        if (!_due.TryPeek(out _, out var next) || _armedFor <= next)
            return;
        _armedFor = next;
        var wait = next - _clock.GetUtcNow();
        // A timer's limit is 49 days; what is further away is armed again on the way.
        _timer.Change(TimeSpan.FromMilliseconds(Math.Clamp(Math.Ceiling(wait.TotalMilliseconds), 0, int.MaxValue)), Timeout.InfiniteTimeSpan);
        // The clock may have jumped past it since the wait was reckoned; the timer counts from after the jump.
        if (wait > TimeSpan.Zero && _clock.GetUtcNow() >= next)
            Fire();
    }
}
