using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>Turns a request's query options into a <see cref="QueryPlan"/>.</summary>
internal sealed class QueryTranslator
{
    private readonly WebApiModel _model;

    public QueryTranslator(WebApiModel model) => _model = model;

    /// <summary>Reads $select, $filter, $orderby, $top, $count and $expand of a request for rows of a table.</summary>
    public QueryPlan Translate(TableDefinition table, ODataUriParser uri)
    {
        if (uri.ParseSkip() is not null) throw WebApiException.BadRequest("The query option '$skip' is not supported.");
        if (uri.ParseApply() is not null) throw WebApiException.NotSupported("$apply");
        if (uri.ParseCompute() is not null) throw WebApiException.NotSupported("$compute");
        if (uri.ParseSearch() is not null) throw WebApiException.NotSupported("$search");
        return Translate(table, uri.ParseSelectAndExpand(), uri.ParseFilter(), uri.ParseOrderBy(), uri.ParseTop(), uri.ParseCount());
    }

    private QueryPlan Translate(TableDefinition table, SelectExpandClause? shape, FilterClause? filter, OrderByClause? orders, long? top, bool? count)
    {
        var query = new QueryExpression(table.LogicalName);
        var paths = new LinkPaths(_model, table, link => { query.LinkEntities.Add(link); return link; });
        if (filter is not null) new FilterTranslator(_model, table, paths).Add(query.Criteria, filter.Expression);
        for (var order = orders; order is not null; order = order.ThenBy) AddOrder(query, table, paths, order);
        if (top is { } limit) query.TopCount = checked((int)Math.Min(limit, int.MaxValue));
        query.PageInfo.ReturnTotalRecordCount = count == true;
        var selected = SelectedColumns(table, shape);
        var expands = Expands(table, shape).ToList();
        query.ColumnSet = selected is null
            ? new ColumnSet(true)
            : new ColumnSet(selected.Append(table.PrimaryIdColumn).Concat(expands.Select(e => e.Lookup).OfType<string>()).Concat(Currency(table, selected)).Distinct().ToArray());
        return new QueryPlan { Table = table, Query = query, Selected = selected, Expands = expands };
    }

    private static string[] Currency(TableDefinition table, IEnumerable<string> selected) =>
        table.Columns.ContainsKey("transactioncurrencyid") && selected.Any(s => table.Columns[s].Type == ColumnType.Money) ? ["transactioncurrencyid"] : [];

    private static List<string>? SelectedColumns(TableDefinition table, SelectExpandClause? shape)
    {
        if (shape is null || shape.AllSelected) return null;
        var columns = new List<string>();
        foreach (var item in shape.SelectedItems.OfType<PathSelectItem>())
        {
            if (item.SelectedPath.FirstSegment is not PropertySegment property || item.SelectedPath.Count != 1) continue;
            if (table.TryGetColumn(EdmNames.ColumnOf(property.Property.Name), out var column)) columns.Add(column.LogicalName);
        }
        return columns;
    }

    private IEnumerable<ExpandPlan> Expands(TableDefinition table, SelectExpandClause? shape)
    {
        foreach (var item in shape?.SelectedItems.OfType<ExpandedNavigationSelectItem>() ?? [])
        {
            var name = ((NavigationPropertySegment)item.PathToNavigationProperty.LastSegment).NavigationProperty.Name;
            if (item.PathToNavigationProperty.Count != 1) throw WebApiException.NotSupported("$expand over a path");
            if (item.SkipOption is not null || item.SearchOption is not null || item.ApplyOption is not null || item.LevelsOption is not null) throw WebApiException.NotSupported("$skip, $search, $apply and $levels in $expand");
            if (table.TryGetColumn(name, out var owner) && owner.Type == ColumnType.Owner)
            {
                yield return new ExpandPlan(name, null, owner.LogicalName, true, null, item);
                continue;
            }
            var (relationship, fromMany) = _model.Navigation(table, name);
            var related = fromMany ? relationship.ReferencedTable : relationship.ReferencingTable;
            if (!_model.Catalog.TryGetTable(related, out var target)) throw new InvalidOperationException($"No table '{related}'.");
            var plan = Translate(target, item.SelectAndExpand, item.FilterOption, item.OrderByOption, item.TopOption, item.CountOption);
            yield return new ExpandPlan(name, relationship, fromMany && !relationship.IsManyToMany ? relationship.ReferencingColumn : null, fromMany, plan, item);
        }
    }

    private static void AddOrder(QueryExpression query, TableDefinition table, LinkPaths paths, OrderByClause order)
    {
        if (order.Expression is not SingleValuePropertyAccessNode property) throw WebApiException.NotSupported($"'{order.Expression.Kind}' in $orderby");
        var (alias, of) = property.Source is SingleNavigationNode navigation ? paths.Resolve(navigation) : (null, table);
        if (!of.TryGetColumn(EdmNames.ColumnOf(property.Property.Name), out var column)) throw WebApiException.BadRequest($"Could not find a property named '{property.Property.Name}' on type 'Microsoft.Dynamics.CRM.{of.LogicalName}'.");
        query.Orders.Add(new OrderExpression(column.LogicalName, order.Direction == OrderByDirection.Ascending ? OrderType.Ascending : OrderType.Descending) { EntityName = alias });
    }
}
