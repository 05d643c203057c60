using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Who asks, and what came beside the request.</summary>
internal sealed record Caller
{
    /// <summary>The user whose privileges count: the context's UserId.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The user that caused it all: InitiatingUserId.</summary>
    public required Guid InitiatingUserId { get; init; }

    /// <summary>The user that signed in: AuthenticatedUserId.</summary>
    public required Guid AuthenticatedUserId { get; init; }

    /// <summary>
    /// The client that acts as <see cref="UserId"/>: both need the privileges ("Impersonate another user", Microsoft Learn). Null where nobody does, and in what plug-ins ask (assumed).
    /// </summary>
    public Guid? ImpersonatorId { get; init; }

    /// <summary>The client's User-Agent; empty when it gave none.</summary>
    public string UserAgent { get; init; } = "";

    /// <summary>SharedVariables["tag"] of the operation; null for none.</summary>
    public object? Tag { get; init; }

    /// <summary>CustomSync and CustomAsync steps are left out.</summary>
    public bool BypassSync { get; init; }

    /// <summary>Asynchronous steps are left out.</summary>
    public bool BypassAsync { get; init; }

    /// <summary>These steps are left out.</summary>
    public IReadOnlySet<Guid> BypassSteps { get; init; } = NoSteps;

    private static readonly HashSet<Guid> NoSteps = [];
}
