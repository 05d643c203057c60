using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Tests.Support;

/// <summary>How a step is registered.</summary>
internal sealed record StepOptions
{
    public string? Name { get; init; }

    public bool Async { get; init; }

    public int Rank { get; init; } = 1;

    public string? Filter { get; init; }

    public string? Secure { get; init; }

    public Guid? RunAs { get; init; }

    public bool AutoDelete { get; init; }

    /// <summary>Alias, type (0 pre, 1 post, 2 both), columns with commas; null for all.</summary>
    public IReadOnlyList<(string Alias, int Type, string? Columns)> Images { get; init; } = [];
}
