using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>A read, ready to run: the query and what its answer shows.</summary>
internal sealed class QueryPlan
{
    /// <summary>The table read.</summary>
    public required TableDefinition Table { get; init; }

    /// <summary>The query without the key or parent condition.</summary>
    public required QueryExpression Query { get; init; }

    /// <summary>The columns $select names; null when all are shown.</summary>
    public IReadOnlyList<string>? Selected { get; init; }

    /// <summary>What $expand asks for.</summary>
    public IReadOnlyList<ExpandPlan> Expands { get; init; } = [];

    /// <summary>An expanded row expands others: then collections come in pages ("Join tables using OData", Microsoft Learn).</summary>
    public bool IsNested => Expands.Any(e => e.Plan?.Expands.Count > 0);
}

/// <summary>One expanded navigation property.</summary>
internal sealed class ExpandPlan
{
    /// <summary>The property.</summary>
    public required string Name { get; init; }

    /// <summary>The relationship behind it; null for an owner, who may be of two tables.</summary>
    public RelationshipDefinition? Relationship { get; init; }

    /// <summary>Of a single-valued property: the lookup column. Of a collection: null.</summary>
    public string? Lookup { get; init; }

    /// <summary>The expanded rows are on the one side.</summary>
    public bool FromMany { get; init; }

    /// <summary>How the related rows are read; null for an owner, and for a reference.</summary>
    public QueryPlan? Plan { get; init; }

    /// <summary>What the URI said, for an owner's columns; null for a reference (<c>nav/$ref</c>), which shows the row's address only.</summary>
    public ExpandedNavigationSelectItem? Item { get; init; }

    /// <summary>The options as the client wrote them.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}
