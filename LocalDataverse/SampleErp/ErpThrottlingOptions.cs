using System;

namespace LocalDataverse.SampleErp;

/// <summary>
/// F&amp;O's resource-based service protection, told by numbers instead of by server load: a request beyond them gets 429 with <c>Retry-After</c>.
/// Off by default.
/// </summary>
public sealed class ErpThrottlingOptions
{
    /// <summary>The most requests to <c>/data</c> within <see cref="Window"/>. Null (default): no limit.</summary>
    public int? MaxRequests { get; set; }

    /// <summary>The span that <see cref="MaxRequests"/> counts over; it slides. Default: one minute.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The most requests to <c>/data</c> at the same time. Null (default): no limit.</summary>
    public int? MaxConcurrentRequests { get; set; }

    /// <summary>What <c>Retry-After</c> says, in whole seconds. Default: 30 seconds, the value Microsoft's samples fall back to.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(30);
}
