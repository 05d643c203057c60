using System;

namespace LocalDataverse.Engine.Async;

/// <summary>A job that this worker has taken.</summary>
/// <param name="Id">asyncoperationid.</param>
/// <param name="OperationType">operationtype, which only the engine sets.</param>
/// <param name="StepId">The step it runs; empty for a request.</param>
/// <param name="Data">The context, serialised.</param>
/// <param name="RetryCount">How often it was tried before.</param>
/// <param name="StartedOn">When it was taken, UTC.</param>
internal sealed record AsyncJob(Guid Id, int OperationType, Guid StepId, string Data, int RetryCount, DateTime StartedOn)
{
    /// <summary>True when it executes a request instead of a step.</summary>
    public bool IsRequest => StepId == Guid.Empty;
}
