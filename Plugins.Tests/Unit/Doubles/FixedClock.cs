using System;
using ErpIntegration.Time;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>A clock that a test sets.</summary>
internal sealed class FixedClock : IClock
{
    public DateTime UtcNow { get; set; } = new(2026, 1, 31, 9, 15, 0, DateTimeKind.Utc);
}
