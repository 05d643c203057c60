using System;

namespace ErpIntegration.Time;

/// <summary>The machine's clock.</summary>
internal sealed class SystemClock : IClock
{
    /// <summary>The one instance; it has no state.</summary>
    public static readonly IClock Instance = new SystemClock();

    private SystemClock()
    {
    }

    /// <inheritdoc />
#pragma warning disable RS0030 // The one place that asks the machine: net462 has no TimeProvider.
    public DateTime UtcNow => DateTime.UtcNow;
#pragma warning restore RS0030
}
