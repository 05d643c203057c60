using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>One run of a plug-in, for the plugintracelog table.</summary>
internal sealed record PluginTraceRecord
{
    public required string TypeName { get; init; }
    public required IPluginExecutionContext Context { get; init; }
    public required PluginRegistration Registration { get; init; }
    public required string MessageBlock { get; init; }
    public string? ExceptionDetails { get; init; }
    public required DateTime ExecutionStart { get; init; }
    public required int ExecutionMilliseconds { get; init; }
    public required DateTime ConstructorStart { get; init; }
    public required int ConstructorMilliseconds { get; init; }
}
