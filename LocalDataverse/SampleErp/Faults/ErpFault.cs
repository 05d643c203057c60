using System;

namespace LocalDataverse.SampleErp;

/// <summary>One thing that goes wrong on a route, from when it is set until it is used up or removed.</summary>
public sealed record ErpFault
{
    /// <summary>The fault's id, new by default.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>What goes wrong.</summary>
    public required ErpFaultKind Kind { get; init; }

    /// <summary>
    /// Where: an entity set (<c>WarehousesOnHandV2</c>), <c>token</c> for the token endpoint, <c>securityservice</c> and <c>indexquery</c> for Inventory Visibility's token and query, <c>data</c> for everything under <c>/data</c>, or <c>*</c> (default) for all
    /// of these. Upper and lower case are the same.
    /// </summary>
    public string Route { get; init; } = "*";

    /// <summary>Only for this HTTP method. Null (default): for all.</summary>
    public string? Method { get; init; }

    /// <summary>How many requests it hits; then it is gone. Null (default): every one until it is removed.</summary>
    public int? Times { get; init; }

    /// <summary>The share of requests it hits, 0 to 1. Default: 1. Which ones is random, but the same at every run.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>How long to wait before anything else, with every kind of fault. Default: none.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>What <c>Retry-After</c> says with <see cref="ErpFaultKind.TooManyRequests"/>, in whole seconds. Default: 30 seconds.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How fast the answer comes with <see cref="ErpFaultKind.SlowTrickle"/>, in bytes a second. Default: 64.</summary>
    public int BytesPerSecond { get; init; } = 64;
}
