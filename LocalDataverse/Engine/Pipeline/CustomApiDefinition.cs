using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>A custom API (PLATFORM-FACTS 2).</summary>
internal sealed record CustomApiDefinition
{
    public required Guid Id { get; init; }
    public required string UniqueName { get; init; }

    /// <summary>0 global, 1 table, 2 table collection.</summary>
    public required int BindingType { get; init; }

    public string? BoundTable { get; init; }
    public Guid? PluginTypeId { get; init; }
    public string? ExecutePrivilegeName { get; init; }

    /// <summary>0 none, 1 asynchronous only, 2 synchronous and asynchronous.</summary>
    public required int AllowedCustomProcessingStepType { get; init; }

    public required IReadOnlyList<CustomApiParameter> RequestParameters { get; init; }
    public required IReadOnlyList<CustomApiParameter> ResponseProperties { get; init; }
}
