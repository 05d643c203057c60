using System;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>A plug-in in a worker threw something of its own.</summary>
internal sealed class RemotePluginException(WorkerFailure failure) : Exception(failure.Message)
{
    /// <summary>What it threw.</summary>
    public WorkerFailure Failure { get; } = failure;

    /// <summary>The exception as it was, with its stack.</summary>
    public override string ToString() => Failure.Details;
}
