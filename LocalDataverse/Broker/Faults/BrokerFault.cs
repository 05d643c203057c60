using System;

namespace LocalDataverse.Broker;

/// <summary>One thing that goes wrong on an entity, from when it is set until it is used up or removed.</summary>
public sealed record BrokerFault
{
    /// <summary>The fault's id, new by default.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>What goes wrong.</summary>
    public required BrokerFaultKind Kind { get; init; }

    /// <summary>Where: path of a queue or topic, or <c>*</c> (default) for all of them. Upper and lower case are the same.</summary>
    public string Entity { get; init; } = "*";

    /// <summary>How many times it hits (a transfer, a request, a link that is attached); then it is gone. Null (default): every time until it is removed.</summary>
    public int? Times { get; init; }

    /// <summary>How long to wait before the outcome, with every kind of fault. Default: none.</summary>
    public TimeSpan Delay { get; init; }
}
