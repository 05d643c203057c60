using System;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Resilience;

/// <summary>
/// Keeps a caller from waiting for an ERP that fails again and again: after so many failures in a row it lets nobody through for a while, then one attempt, whose outcome
/// closes it or opens it again. Thread-safe; never waits.
/// </summary>
internal sealed class CircuitBreaker
{
    /// <summary>How many failures in a row open it.</summary>
    public const int Threshold = 5;

    /// <summary>How long it stays open.</summary>
    public static readonly TimeSpan Break = TimeSpan.FromSeconds(15);

    /// <summary>How long at most, when a busy ERP asks for a longer wait.</summary>
    public static readonly TimeSpan LongestBreak = TimeSpan.FromSeconds(60);

    // A sandbox process may be stopped in the middle of an attempt: after this the next caller may make it. Longer than any attempt.
    private static readonly TimeSpan LongestProbe = TimeSpan.FromSeconds(100);

    private readonly object _lock = new object();
    private int _failures;
    private DateTime? _openUntil;
    private DateTime? _probeUntil;

    /// <summary>Asks to be let through. Who is let through tells how it went by <see cref="Succeeded"/>, <see cref="Failed"/> or <see cref="Abandoned"/>.</summary>
    /// <returns>Null, or how long to wait.</returns>
    public TimeSpan? Enter(IClock clock)
    {
        lock (_lock)
        {
            if (_openUntil is not { } until)
                return null;
            var now = clock.UtcNow;
            if (now < until)
                return until - now;
            if (_probeUntil is { } probe && now < probe)
                return TimeSpan.FromSeconds(1);
            _probeUntil = now + LongestProbe;
            return null;
        }
    }

    /// <summary>The ERP answered, be it with a refusal: it closes.</summary>
    /// <returns>Whether it was open.</returns>
    public bool Succeeded()
    {
        lock (_lock)
        {
            var wasOpen = _openUntil != null;
            _failures = 0;
            _openUntil = _probeUntil = null;
            return wasOpen;
        }
    }

    /// <summary>The ERP failed. An attempt after a break opens it again at once.</summary>
    /// <param name="clock">The time.</param>
    /// <param name="wait">How long a busy ERP asks to wait; null where it doesn't.</param>
    /// <returns>Whether it is open now.</returns>
    public bool Failed(IClock clock, TimeSpan? wait)
    {
        lock (_lock)
        {
            if (++_failures < Threshold && _openUntil is null)
                return false;
            var length = wait is { } asked && asked > Break ? asked : Break;
            _openUntil = clock.UtcNow + (length < LongestBreak ? length : LongestBreak);
            _probeUntil = null;
            return true;
        }
    }

    /// <summary>The attempt ended without telling anything about the ERP: the next caller may make it.</summary>
    public void Abandoned()
    {
        lock (_lock)
            _probeUntil = null;
    }
}
