using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Search;

/// <summary>Finds rows by their words. The index only proposes: every row is read again as the caller, with the filters.</summary>
internal sealed class SearchRunner(OperationContext operation)
{
    /// <summary>So many of the best fits of a table are looked at (assumed).</summary>
    private const int MostProposed = 10_000;

    private const int ReadAtOnce = 500;

    /// <summary>The rows that the caller may read, in the order asked for.</summary>
    /// <param name="scopes">Where to look.</param>
    /// <param name="words">What to look for in columns.</param>
    /// <param name="order">Columns, each with asc or desc, or <c>@search.score</c>; by score when there is none.</param>
    /// <param name="more">Columns that are needed besides, in tables that have them.</param>
    public IReadOnlyList<FoundRow> Find(IEnumerable<SearchScope> scopes, Func<SearchScope, IReadOnlyList<string>, Lucene.Net.Search.Query> words, IReadOnlyList<string> order, IReadOnlyList<string> more)
    {
        var terms = SearchOrder.Parse(order);
        var found = scopes.SelectMany(s => Find(s, words, [.. more, .. terms.Select(t => t.Column)])).ToList();
        return SearchOrder.Sort(found, terms);
    }

    private IEnumerable<FoundRow> Find(SearchScope scope, Func<SearchScope, IReadOnlyList<string>, Lucene.Net.Search.Query> words, IReadOnlyList<string> more)
    {
        // A filter on columns that a table doesn't have finds nothing there.
        if (scope.Filters.Any(f => !HasColumns(scope.Table, f))) yield break;
        var (query, proposed) = operation.Organization.Search.Use(scope.Table, index =>
        {
            var query = words(scope, scope.SearchColumns.Count > 0 ? scope.SearchColumns : index.Columns);
            return (query, index.Find(query, MostProposed));
        });
        foreach (var chunk in proposed.Chunk(ReadAtOnce))
        {
            var rows = Read(scope, [.. chunk.Select(p => p.Id)], more);
            foreach (var (id, score) in chunk)
                if (rows.TryGetValue(id, out var row)) yield return new FoundRow(scope, row, score, query);
        }
    }

    private Dictionary<Guid, Entity> Read(SearchScope scope, object[] ids, IReadOnlyList<string> more)
    {
        var table = scope.Table;
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet([.. scope.SelectColumns.Concat(more.Where(table.Columns.ContainsKey)).Append(table.PrimaryNameColumn!).Distinct(StringComparer.OrdinalIgnoreCase)]) };
        query.Criteria.AddCondition(table.PrimaryIdColumn, ConditionOperator.In, ids);
        foreach (var filter in scope.Filters) query.Criteria.AddFilter(filter);
        ConditionTypes.Demand(operation.Metadata, query);
        var rows = operation.Session.Query(query, operation.Visibility).Entities;
        operation.Formatted.Fill(rows);
        return rows.ToDictionary(r => r.Id);
    }

    private static bool HasColumns(TableDefinition table, FilterExpression filter) => filter.Conditions.All(c => table.Columns.ContainsKey(c.AttributeName)) && filter.Filters.All(f => HasColumns(table, f));
}
