using System.Collections.Generic;

namespace SolutionPacker.Registration;

/// <summary>One custom API (customapi).</summary>
/// <param name="UniqueName">The message's name, with the publisher's prefix.</param>
internal sealed record CustomApi(string UniqueName)
{
    public string? DisplayName { get; init; }

    public string? Description { get; init; }

    /// <summary>0 global, 1 table, 2 table collection.</summary>
    public int Binding { get; init; }

    public string? BoundTable { get; init; }

    public bool IsFunction { get; init; }

    public bool IsPrivate { get; init; }

    /// <summary>0 none, 1 asynchronous only, 2 synchronous and asynchronous.</summary>
    public int AllowedCustomProcessingSteps { get; init; }

    public string? ExecutePrivilege { get; init; }

    public bool WorkflowEnabled { get; init; }

    public IReadOnlyList<CustomApiParameter> Requests { get; init; } = [];

    public IReadOnlyList<CustomApiParameter> Responses { get; init; } = [];
}
