using System;

namespace ErpIntegration.Time;

/// <summary>The only source of the time of day, so that tests decide what time it is.</summary>
internal interface IClock
{
    /// <summary>Now, in UTC.</summary>
    DateTime UtcNow { get; }
}
