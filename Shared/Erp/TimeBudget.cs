using System;
using System.Diagnostics;
using System.Threading;

namespace ErpIntegration.Erp;

/// <summary>The time a question may take in all: tokens, retries and pages included. Measured by the stopwatch, not by the time of day.</summary>
internal sealed class TimeBudget : IDisposable
{
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private readonly CancellationTokenSource _end;
    private readonly TimeSpan _total;

    /// <summary>Starts it.</summary>
    public TimeBudget(TimeSpan total)
    {
        _total = total;
        _end = new CancellationTokenSource(total);
    }

    /// <summary>Cancelled when it is used up.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>Whether it is used up.</summary>
    public bool IsOver => _end.IsCancellationRequested;

    /// <summary>Whether a wait leaves time for an answer after it.</summary>
    public bool Allows(TimeSpan wait) => wait < _total - _elapsed.Elapsed;

    /// <inheritdoc />
    public void Dispose() => _end.Dispose();
}
