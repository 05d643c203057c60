using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Diagnostics;

/// <summary>One operation, or one step of it, as it was executed; in it what it caused, in the order it began.</summary>
public sealed record ExecutionEntry
{
    /// <summary>The message.</summary>
    public required string Message { get; init; }

    /// <summary>Logical name of the table; "none" for messages without one.</summary>
    public required string Table { get; init; }

    /// <summary>The step's name; null for an operation.</summary>
    public string? Step { get; init; }

    /// <summary>Full name of the plug-in's class, or the service endpoint's id; null for an operation.</summary>
    public string? Handler { get; init; }

    /// <summary>10 to 40 for a step; null for an operation.</summary>
    public int? Stage { get; init; }

    /// <summary>True for a step that runs as a job.</summary>
    public bool Asynchronous { get; init; }

    /// <summary>Depth of the operation.</summary>
    public required int Depth { get; init; }

    /// <summary>RequestId of the operation, of an asynchronous step its job's id.</summary>
    public required Guid OperationId { get; init; }

    /// <summary>CorrelationId: the same for everything a client's request caused, jobs included.</summary>
    public required Guid CorrelationId { get; init; }

    /// <summary>When it began, UTC.</summary>
    public required DateTime StartedOn { get; init; }

    /// <summary>How long it took, what it caused included.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The fault it ended with; null when it succeeded.</summary>
    public string? Error { get; init; }

    /// <summary>What it caused: operations have steps and the platform's own operations, steps have the operations of their service calls.</summary>
    public IReadOnlyList<ExecutionEntry> Children { get; init; } = [];
}
