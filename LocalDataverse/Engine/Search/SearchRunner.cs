using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Search;

/// <summary>Finds rows by their words. The index only proposes: every row is read again as the caller, with the filters, and only so many as are needed.</summary>
internal sealed class SearchRunner(OperationContext operation)
{
    private const int ReadAtOnce = 500;

    /// <summary>The rows that the caller may read, in the order asked for.</summary>
    /// <param name="scopes">Where to look.</param>
    /// <param name="words">What to look for in columns.</param>
    /// <param name="needed">What is needed of them.</param>
    public FoundRows Find(IEnumerable<SearchScope> scopes, Func<SearchScope, IReadOnlyList<string>, Lucene.Net.Search.Query> words, SearchNeeds needed)
    {
        var rows = new List<FoundRow>();
        // A filter on columns that a table doesn't have finds nothing there.
        var count = scopes.Where(s => s.Filters.All(f => SearchFilter.HasColumns(s.Table, f))).Sum(s => Find(s, words, needed, rows));
        return new FoundRows(SearchOrder.Sort(rows, needed.Order), count);
    }

    /// <summary>The rows whose names have what somebody begins to type.</summary>
    /// <param name="arguments">What is typed, and where to look.</param>
    /// <param name="needed">What is needed of them.</param>
    public FoundRows FindBegun(SearchArguments arguments, SearchNeeds needed)
    {
        var fuzzy = operation.Optional<bool>("fuzzy");
        return Find(arguments.Scopes, (scope, _) => SearchWords.Begun(arguments.Text, scope.Table.PrimaryNameColumn!, fuzzy), needed);
    }

    private int Find(SearchScope scope, Func<SearchScope, IReadOnlyList<string>, Lucene.Net.Search.Query> words, SearchNeeds needed, List<FoundRow> found)
    {
        var (columns, proposed) = operation.Organization.Search.Use(scope.Table, index =>
        {
            var columns = scope.SearchColumns ?? index.Columns;
            return (columns, index.Find(words(scope, columns)));
        });
        // A filter with a value that its column can't have is refused even where nothing was found.
        if (proposed.Count == 0 && scope.Filters.Count > 0) Read(scope, [Guid.Empty], null);
        var queries = new Dictionary<string, Lucene.Net.Search.Query>();
        var count = 0;
        foreach (var chunk in proposed.Chunk(ReadAtOnce))
        {
            var read = count < needed.Rows;
            if (!read && !needed.Count) break;
            var rows = Read(scope, [.. chunk.Select(p => p.Id)], read ? needed : null);
            if (read) found.AddRange(chunk.Where(p => rows.ContainsKey(p.Id)).Select(p => new FoundRow(scope, rows[p.Id], p.Score, WordsIn)));
            count += rows.Count;
        }
        return count;

        // To mark what was found in one column needs no others: patterns are costly.
        Lucene.Net.Search.Query WordsIn(string column) => queries.TryGetValue(column, out var known) ? known : queries[column] = words(scope, columns.Contains(column) ? [column] : columns);
    }

    private Dictionary<Guid, Entity> Read(SearchScope scope, object[] ids, SearchNeeds? needed)
    {
        var table = scope.Table;
        var columns = needed is null ? [] : scope.SelectColumns.Concat(needed.Columns.Where(table.Columns.ContainsKey)).Append(table.PrimaryNameColumn!);
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet([.. columns.Distinct(StringComparer.OrdinalIgnoreCase)]) };
        query.Criteria.AddCondition(table.PrimaryIdColumn, ConditionOperator.In, ids);
        foreach (var filter in scope.Filters) query.Criteria.AddFilter(filter);
        var rows = operation.Session.Query(query, operation.Visibility).Entities;
        if (needed is not null) operation.Formatted.Fill(rows);
        return rows.ToDictionary(r => r.Id);
    }
}
