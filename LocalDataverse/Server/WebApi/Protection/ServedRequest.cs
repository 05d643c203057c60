using System;

namespace LocalDataverse.Server.WebApi.Protection;

/// <summary>A request that counts for its user's limits.</summary>
internal sealed class ServedRequest(Guid user, DateTimeOffset at, long started)
{
    /// <summary>The user.</summary>
    public Guid User { get; } = user;

    /// <summary>When it began.</summary>
    public DateTimeOffset At { get; } = at;

    /// <summary>The clock's timestamp of then.</summary>
    public long Started { get; } = started;

    /// <summary>How long it took; nothing while it runs.</summary>
    public TimeSpan Took { get; set; }

    /// <summary>It began so long ago that it doesn't count any more.</summary>
    public bool Forgotten { get; set; }
}
