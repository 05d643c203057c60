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
    /// <param name="table">The table.</param>
    /// <param name="uri">The parsed address.</param>
    /// <param name="expand">The text of $expand.</param>
    public QueryPlan Translate(TableDefinition table, ODataUriParser uri, string expand = "")
    {
        foreach (var (option, given) in new[] { ("$skip", uri.ParseSkip() is not null), ("$compute", uri.ParseCompute() is not null), ("$search", uri.ParseSearch() is not null) })
            if (given) throw WebApiException.BadRequest($"The query option '{option}' is not supported.");
        var plan = Translate(table, uri.ParseSelectAndExpand(), Filter(uri), uri.ParseOrderBy(), uri.ParseTop(), uri.ParseCount(), uri.ParameterAliasNodes, expand);
        if (plan.IsNested && Collections(plan).Any(e => e.Item!.TopOption is not null || e.Item.OrderByOption is not null)) throw OnlySelectAndFilter();
        return plan;
    }

    /// <summary>The filter of an address.</summary>
    public static FilterClause? Filter(ODataUriParser uri)
    {
        try
        {
            return uri.ParseFilter();
        }
        catch (ArgumentNullException e)
        {
            // The parser has no type for the list of "in" behind an alias, and fails.
            throw WebApiException.NotSupportedOf("'in' with a parameter alias in $filter", e);
        }
    }

    private QueryPlan Translate(
        TableDefinition table, SelectExpandClause? shape, FilterClause? filter, OrderByClause? orders, long? top, bool? count, IDictionary<string, SingleValueNode> aliases, string expand)
    {
        var query = new QueryExpression(table.LogicalName);
        var paths = new LinkPaths(_model, table, link => { query.LinkEntities.Add(link); return link; });
        if (filter is not null) new FilterTranslator(_model, table, paths, aliases).Add(query.Criteria, filter.Expression);
        for (var order = orders; order is not null; order = order.ThenBy) AddOrder(query, table, paths, order);
        if (top is { } limit) query.TopCount = checked((int)Math.Min(limit, int.MaxValue));
        query.PageInfo.ReturnTotalRecordCount = count == true;
        var selected = SelectedColumns(table, shape);
        var expands = Expands(table, shape, aliases, expand).ToList();
        query.ColumnSet = selected is null
            ? new ColumnSet(true)
            : new ColumnSet(selected.Append(table.PrimaryIdColumn).Concat(expands.Select(e => e.Lookup).OfType<string>()).Concat(Currency(table, selected)).Distinct().ToArray());
        return new QueryPlan { Table = table, Query = query, Selected = selected, Expands = expands };
    }

    private static IEnumerable<ExpandPlan> Collections(QueryPlan plan) =>
        plan.Expands.SelectMany(e => e.Plan is null ? [] : e.Lookup is null ? Collections(e.Plan).Append(e) : Collections(e.Plan));

    private static string[] Currency(TableDefinition table, IEnumerable<string> selected) =>
        table.Columns.ContainsKey("transactioncurrencyid") && selected.Any(s => table.Columns[s].Type == ColumnType.Money) ? ["transactioncurrencyid"] : [];

    private static List<string>? SelectedColumns(TableDefinition table, SelectExpandClause? shape)
    {
        if (shape is null || shape.AllSelected || shape.SelectedItems.OfType<WildcardSelectItem>().Any()) return null;
        var columns = new List<string>();
        foreach (var item in shape.SelectedItems.OfType<PathSelectItem>())
        {
            if (item.SelectedPath.FirstSegment is not PropertySegment property || item.SelectedPath.Count != 1) continue;
            if (table.TryGetColumn(EdmNames.ColumnOf(property.Property.Name), out var column)) columns.Add(column.LogicalName);
        }
        return columns;
    }

    private IEnumerable<ExpandPlan> Expands(TableDefinition table, SelectExpandClause? shape, IDictionary<string, SingleValueNode> aliases, string text)
    {
        foreach (var reference in shape?.SelectedItems.OfType<ExpandedReferenceSelectItem>() ?? [])
        {
            var name = ((NavigationPropertySegment)reference.PathToNavigationProperty.First(s => s is NavigationPropertySegment)).NavigationProperty.Name;
            var item = reference as ExpandedNavigationSelectItem;
            if (item is { PathToNavigationProperty.Count: not 1 }) throw WebApiException.NotSupported("$expand over a path");
            if (reference.SkipOption is not null || reference.SearchOption is not null || reference.ApplyOption is not null || item?.LevelsOption is not null) throw WebApiException.NotSupported("$skip, $search, $apply and $levels in $expand");
            if (table.TryGetColumn(name, out var owner) && owner.Type == ColumnType.Owner)
            {
                yield return new ExpandPlan { Name = name, Lookup = owner.LogicalName, FromMany = true, Item = item };
                continue;
            }
            var (relationship, fromMany) = _model.Navigation(table, name);
            var lookup = fromMany && !relationship.IsManyToMany ? relationship.ReferencingColumn : null;
            if (item is null)
            {
                if (lookup is null) throw new WebApiException(400, "0x80060888", "Expand with $ref is only supported on lookup type navigation property.");
                yield return new ExpandPlan { Name = name, Relationship = relationship, Lookup = lookup, FromMany = true };
                continue;
            }
            if (lookup is not null && (item.TopOption is not null || item.OrderByOption is not null)) throw OnlySelectAndFilter();
            var related = fromMany ? relationship.ReferencedTable : relationship.ReferencingTable;
            if (!_model.Catalog.TryGetTable(related, out var target)) throw new InvalidOperationException($"No table '{related}'.");
            var options = ExpandText.OptionsOf(text, name);
            var plan = Translate(target, item.SelectAndExpand, item.FilterOption, item.OrderByOption, item.TopOption, item.CountOption, aliases, ExpandText.NestedIn(options));
            yield return new ExpandPlan { Name = name, Relationship = relationship, Lookup = lookup, FromMany = fromMany, Plan = plan, Item = item, Options = options };
        }
    }

    // Code and text are the platform's.
    private static WebApiException OnlySelectAndFilter() =>
        new(400, "0x80060888", "Only $select and $filter clause can be provided while doing $expand on many-to-one relationship or nested one-to-many relationship.");

    private static void AddOrder(QueryExpression query, TableDefinition table, LinkPaths paths, OrderByClause order)
    {
        if (order.Expression is not SingleValuePropertyAccessNode property) throw WebApiException.NotSupported($"'{order.Expression.Kind}' in $orderby");
        var (alias, of) = LinkPaths.Hop(property.Source) is { } navigation ? paths.Resolve(navigation) : (null, table);
        if (!of.TryGetColumn(EdmNames.ColumnOf(property.Property.Name), out var column)) throw WebApiException.BadRequest($"Could not find a property named '{property.Property.Name}' on type 'Microsoft.Dynamics.CRM.{of.LogicalName}'.");
        // A column that rows are ordered by already can't order them any further, and the database takes only so many.
        if (query.Orders.Any(o => o.AttributeName == column.LogicalName && o.EntityName == alias)) return;
        query.Orders.Add(new OrderExpression(column.LogicalName, order.Direction == OrderByDirection.Ascending ? OrderType.Ascending : OrderType.Descending) { EntityName = alias });
    }
}
