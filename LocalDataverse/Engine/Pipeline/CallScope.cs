using System;
using LocalDataverse.Engine.Diagnostics;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>From where an operation is called: a client, a plug-in, or the platform itself in the middle of another operation.</summary>
internal sealed record CallScope
{
    /// <summary>Who asks.</summary>
    public required Caller Caller { get; init; }

    /// <summary>Depth of the operation to be run: 1 from a client, one more from a plug-in.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Token of loop detection, carried into nested and asynchronous operations.</summary>
    public required Guid CorrelationId { get; init; }

    /// <summary>The context of the plug-in or operation that calls; null from a client.</summary>
    public IPluginExecutionContext? Parent { get; init; }

    /// <summary>The running transaction to take part in; null starts one.</summary>
    public UnitOfWork? Unit { get; init; }

    /// <summary>What the outermost operation shares; null when this is the outermost.</summary>
    public OperationRoot? Root { get; init; }

    /// <summary>What caused the operation, for the log; null when nothing did.</summary>
    public ExecutionNode? Cause { get; init; }

    /// <summary>The caller's QueryExpressions order choices by their numbers: those the Web API makes of $orderby.</summary>
    public bool OrdersChoicesByValue { get; init; }

    /// <summary>The platform does a part of another operation: no depth of its own, no privilege check.</summary>
    public bool Platform { get; init; }
}
