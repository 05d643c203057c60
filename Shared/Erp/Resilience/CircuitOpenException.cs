using System;

namespace ErpIntegration.Erp.Resilience;

/// <summary>The request wasn't sent: the ERP failed several times in a row and is left alone for a while.</summary>
internal sealed class CircuitOpenException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="wait">How long it is left alone.</param>
    public CircuitOpenException(TimeSpan wait)
        : base("The circuit breaker is open.") => Wait = wait;

    /// <summary>How long it is left alone.</summary>
    public TimeSpan Wait { get; }
}
