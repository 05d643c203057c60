using System;
using System.Collections.Generic;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>A custom API (PLATFORM-FACTS 2). Immutable.</summary>
public sealed record CustomApiDefinition
{
    /// <summary>customapiid.</summary>
    public required Guid Id { get; init; }

    /// <summary>uniquename: the name of its message.</summary>
    public required string UniqueName { get; init; }

    /// <summary>0 global, 1 table, 2 table collection.</summary>
    public required int BindingType { get; init; }

    /// <summary>Logical name of the table it is bound to; null when global.</summary>
    public string? BoundTable { get; init; }

    /// <summary>Called with GET, by the Web API's rules for functions.</summary>
    public bool IsFunction { get; init; }

    /// <summary>Left out of $metadata, though it can be called.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The plug-in type of its main operation; null when it has none.</summary>
    public Guid? PluginTypeId { get; init; }

    /// <summary>The privilege a caller needs; null for none.</summary>
    public string? ExecutePrivilegeName { get; init; }

    /// <summary>0 none, 1 asynchronous only, 2 synchronous and asynchronous.</summary>
    public required int AllowedCustomProcessingStepType { get; init; }

    /// <summary>What a request may carry.</summary>
    public required IReadOnlyList<CustomApiParameter> RequestParameters { get; init; }

    /// <summary>What the response carries.</summary>
    public required IReadOnlyList<CustomApiParameter> ResponseProperties { get; init; }
}
