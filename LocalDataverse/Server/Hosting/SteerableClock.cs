using System;
using System.Threading;

namespace LocalDataverse.Server.Hosting;

/// <summary>The organisation's clock, which a developer may set and stop. What waits for a span of time waits for real time: a stopped clock stops no limit. Thread-safe.</summary>
internal sealed class SteerableClock : TimeProvider
{
    private readonly TimeProvider _real;
    private readonly Lock _gate = new();
    private TimeSpan _ahead;
    private DateTimeOffset? _stoppedAt;

    public SteerableClock(TimeProvider real) => _real = real;

    /// <summary>True while time stands still.</summary>
    public bool Frozen
    {
        get
        {
            lock (_gate) return _stoppedAt is not null;
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _stoppedAt ?? _real.GetUtcNow() + _ahead;
    }

    /// <summary>Sets the time, from which it goes on or at which it stands still.</summary>
    public void Set(DateTimeOffset now, bool frozen)
    {
        lock (_gate)
        {
            _ahead = now - _real.GetUtcNow();
            _stoppedAt = frozen ? now : null;
        }
    }

    /// <summary>Back to real time.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _ahead = TimeSpan.Zero;
            _stoppedAt = null;
        }
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => _real.TimestampFrequency;

    /// <inheritdoc/>
    public override long GetTimestamp() => _real.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => _real.CreateTimer(callback, state, dueTime, period);
}
