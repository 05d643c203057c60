using System;

namespace LocalDataverse.Server.WebApi.Protection;

/// <summary>Refusals that somebody ordered: the limits themselves are not enforced here, so that tests needn't send 6000 requests.</summary>
internal sealed class ScriptedRefusal
{
    /// <summary>The limit that is said to be exceeded.</summary>
    public ProtectionLimit Limit { get; init; }

    /// <summary>How many requests are refused; 1 unless it is given.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Seconds in the header Retry-After; 1 unless they are given.</summary>
    public int RetryAfter { get; init; } = 1;

    /// <summary>The user whose requests are refused; null refuses those of all.</summary>
    public Guid? User { get; init; }
}
