using System.Collections.Generic;
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
}

/// <summary>One expanded navigation property.</summary>
/// <param name="Name">The property.</param>
/// <param name="Relationship">The relationship behind it; null for an owner, who may be of two tables.</param>
/// <param name="Lookup">Of a single-valued property: the lookup column. Of a collection: null.</param>
/// <param name="FromMany">The expanded rows are on the one side.</param>
/// <param name="Plan">How the related rows are read; null for an owner.</param>
/// <param name="Item">What the URI said, for an owner's columns.</param>
internal sealed record ExpandPlan(string Name, RelationshipDefinition? Relationship, string? Lookup, bool FromMany, QueryPlan? Plan, ExpandedNavigationSelectItem Item);
