using System;

namespace LocalDataverse.Server.WebApi.Protection;

/// <summary>A request that counts for its user's limits.</summary>
internal sealed class ServedRequest
{
    private readonly TimeProvider _clock;
    private readonly long _started;
    private long _ticks;

    public ServedRequest(TimeProvider clock)
    {
        _clock = clock;
        _started = clock.GetTimestamp();
        At = clock.GetUtcNow();
    }

    /// <summary>When it began.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How long it took; nothing while it runs.</summary>
    public TimeSpan Took => TimeSpan.FromTicks(System.Threading.Volatile.Read(ref _ticks));

    /// <summary>It was answered.</summary>
    public void End() => System.Threading.Volatile.Write(ref _ticks, _clock.GetElapsedTime(_started).Ticks);
}
