using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>Runs plans as the caller. Expanded rows are read one query a level, not one a row.</summary>
internal sealed class PlanRunner
{
    private const int IdsPerQuery = 500;
    private readonly WebApiCall _call;
    private int? _expandedPage;

    public PlanRunner(WebApiCall call) => _call = call;

    /// <summary>Runs the query of a plan and reads what it expands.</summary>
    public PlanResult Run(QueryPlan plan)
    {
        var rows = Retrieve(plan.Query);
        return new PlanResult(rows, Expand(plan, rows.Entities));
    }

    /// <summary>Reads what a plan expands for rows that are there already.</summary>
    public IReadOnlyDictionary<(Guid Row, string Name), ExpandedRows> Expand(QueryPlan plan, IReadOnlyCollection<Entity> rows)
    {
        _expandedPage = plan.IsNested ? _call.Prefer.MaxPageSize : null;
        return ExpandLevel(plan, rows);
    }

    private Dictionary<(Guid Row, string Name), ExpandedRows> ExpandLevel(QueryPlan plan, IReadOnlyCollection<Entity> rows)
    {
        var expanded = new Dictionary<(Guid, string), ExpandedRows>();
        foreach (var expand in plan.Expands.Where(e => e.Item is not null))
        {
            if (expand.Relationship is null) ExpandOwner(expanded, expand, rows);
            else if (expand.Lookup is not null) ExpandSingle(expanded, expand, rows);
            else if (expand.Relationship.IsManyToMany || expand.Plan!.Query.TopCount is not null || _expandedPage is not null) ExpandEach(expanded, expand, rows);
            else ExpandCollection(expanded, expand, rows);
        }
        return expanded;
    }

    private void ExpandSingle(Dictionary<(Guid, string), ExpandedRows> expanded, ExpandPlan expand, IReadOnlyCollection<Entity> rows)
    {
        var ids = rows.Select(r => RelatedRows.Target(r, expand.Relationship!)?.Id).OfType<Guid>().Distinct();
        var found = RunFor(expand.Plan!, expand.Plan!.Table.PrimaryIdColumn, ids);
        foreach (var row in rows)
            expanded[(row.Id, expand.Name)] = new ExpandedRows(expand.Plan, RelatedRows.Target(row, expand.Relationship!) is { } target && found.TryGetValue(target.Id, out var one) ? one : [], Single: true);
    }

    private void ExpandCollection(Dictionary<(Guid, string), ExpandedRows> expanded, ExpandPlan expand, IReadOnlyCollection<Entity> rows)
    {
        var lookup = expand.Relationship!.ReferencingColumn;
        if (expand.Plan!.Selected is not null) expand.Plan.Query.ColumnSet.AddColumn(lookup);
        var found = RunFor(expand.Plan, lookup, rows.Select(r => r.Id));
        foreach (var row in rows) expanded[(row.Id, expand.Name)] = new ExpandedRows(expand.Plan, found.GetValueOrDefault(row.Id) ?? [], Single: false);
    }

    /// <summary>$top and pages count for each row, and many-to-many rows don't carry their other side: one query a row.</summary>
    private void ExpandEach(Dictionary<(Guid, string), ExpandedRows> expanded, ExpandPlan expand, IReadOnlyCollection<Entity> rows)
    {
        foreach (var row in rows)
        {
            var query = Copy(expand.Plan!.Query);
            RelatedRows.Restrict(query, expand.Relationship!, expand.FromMany, row.ToEntityReference(), expand.Plan.Table);
            if (_expandedPage is { } size) query.PageInfo = new PagingInfo { PageNumber = 1, Count = size };
            var found = Retrieve(query);
            expanded[(row.Id, expand.Name)] = new ExpandedRows(expand.Plan, Wrap(expand.Plan, found.Entities), Single: false)
            {
                Paged = _expandedPage is not null,
                NextPage = found.MoreRecords && _expandedPage is not null ? SkipToken.After(query.PageInfo, found.PagingCookie) : null,
            };
        }
    }

    private void ExpandOwner(Dictionary<(Guid, string), ExpandedRows> expanded, ExpandPlan expand, IReadOnlyCollection<Entity> rows)
    {
        foreach (var group in rows.Where(r => r.Contains(expand.Lookup!)).GroupBy(r => r.GetAttributeValue<EntityReference>(expand.Lookup!).LogicalName))
        {
            if (!_call.Model.Catalog.TryGetTable(group.Key, out var table)) throw new InvalidOperationException($"No table '{group.Key}'.");
            var plan = new QueryPlan { Table = table, Query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(true) }, Selected = OwnerColumns(table, expand.Item!) };
            var found = RunFor(plan, table.PrimaryIdColumn, group.Select(r => r.GetAttributeValue<EntityReference>(expand.Lookup!).Id).Distinct());
            foreach (var row in group) expanded[(row.Id, expand.Name)] = new ExpandedRows(plan, found.GetValueOrDefault(row.GetAttributeValue<EntityReference>(expand.Lookup!).Id) ?? [], Single: true);
        }
    }

    private static List<string>? OwnerColumns(TableDefinition table, ExpandedNavigationSelectItem item) =>
        item.SelectAndExpand is null || item.SelectAndExpand.AllSelected || item.SelectAndExpand.SelectedItems.OfType<WildcardSelectItem>().Any() ? null
            : item.SelectAndExpand.SelectedItems.OfType<PathSelectItem>().Select(s => s.SelectedPath.FirstSegment.Identifier).Where(table.Columns.ContainsKey).ToList();

    /// <summary>The plan's rows for these values of a column, by that column's value.</summary>
    private Dictionary<Guid, List<ExpandedRow>> RunFor(QueryPlan plan, string column, IEnumerable<Guid> values)
    {
        var found = new Dictionary<Guid, List<ExpandedRow>>();
        foreach (var chunk in values.Chunk(IdsPerQuery))
        {
            var query = Copy(plan.Query);
            query.Criteria = Both(plan.Query.Criteria, new ConditionExpression(column, ConditionOperator.In, chunk.Cast<object>().ToArray()));
            var rows = RetrieveAll(query);
            foreach (var row in Wrap(plan, rows))
            {
                var key = column == plan.Table.PrimaryIdColumn ? row.Row.Id : row.Row.GetAttributeValue<EntityReference>(column).Id;
                if (!found.TryGetValue(key, out var list)) found[key] = list = [];
                list.Add(row);
            }
        }
        return found;
    }

    private List<ExpandedRow> Wrap(QueryPlan plan, IReadOnlyCollection<Entity> rows)
    {
        var nested = ExpandLevel(plan, rows);
        return rows.Select(r => new ExpandedRow(r, nested)).ToList();
    }

    private List<Entity> RetrieveAll(QueryExpression query)
    {
        var rows = new List<Entity>();
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = 5000 };
        while (true)
        {
            var page = Retrieve(query);
            rows.AddRange(page.Entities);
            if (!page.MoreRecords) return rows;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    /// <summary>One page of a query.</summary>
    public EntityCollection Retrieve(QueryBase query) => ((RetrieveMultipleResponse)_call.Execute(new RetrieveMultipleRequest { Query = query })).EntityCollection;

    private static QueryExpression Copy(QueryExpression query)
    {
        var copy = new QueryExpression(query.EntityName) { ColumnSet = query.ColumnSet, Criteria = query.Criteria, TopCount = query.TopCount };
        copy.Orders.AddRange(query.Orders);
        copy.LinkEntities.AddRange(query.LinkEntities);
        return copy;
    }

    private static FilterExpression Both(FilterExpression filter, ConditionExpression condition)
    {
        var both = new FilterExpression(LogicalOperator.And);
        both.AddCondition(condition);
        if (filter.Conditions.Count + filter.Filters.Count > 0) both.AddFilter(filter);
        return both;
    }
}

/// <summary>A page of rows and what was expanded for them.</summary>
internal sealed record PlanResult(EntityCollection Rows, IReadOnlyDictionary<(Guid Row, string Name), ExpandedRows> Expanded);

/// <summary>The rows behind one expanded property of one row.</summary>
internal sealed record ExpandedRows(QueryPlan Plan, IReadOnlyList<ExpandedRow> Rows, bool Single)
{
    /// <summary>The rows are the first page of them.</summary>
    public bool Paged { get; init; }

    /// <summary>The skip token of the next page; null when there is none.</summary>
    public string? NextPage { get; init; }
}

/// <summary>An expanded row with what was expanded below it.</summary>
internal sealed record ExpandedRow(Entity Row, IReadOnlyDictionary<(Guid Row, string Name), ExpandedRows> Expanded);
