using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>
/// Turns $apply into an aggregate query: <c>filter</c>, then <c>groupby</c> or <c>aggregate</c>. What "Aggregate data using OData" (Microsoft Learn) says the platform can't do is refused:
/// groups by date, orders by an aggregate, countdistinct.
/// </summary>
internal sealed class ApplyTranslator
{
    private readonly WebApiModel _model;
    private readonly TableDefinition _table;
    private readonly QueryExpression _query;
    private readonly LinkPaths _paths;
    private readonly IDictionary<string, SingleValueNode> _aliases;
    private bool _aggregated;

    private ApplyTranslator(WebApiModel model, TableDefinition table, IDictionary<string, SingleValueNode> aliases)
    {
        _model = model;
        _table = table;
        _aliases = aliases;
        _query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(false) };
        _paths = new LinkPaths(model, table, link => { _query.LinkEntities.Add(link); return link; });
    }

    /// <summary>Reads $apply with $filter, $orderby and $top of a request.</summary>
    public static QueryExpression Translate(WebApiModel model, TableDefinition table, ODataUriParser uri)
    {
        var apply = uri.ParseApply();
        var translator = new ApplyTranslator(model, table, uri.ParameterAliasNodes);
        if (uri.ParseSelectAndExpand() is not null) throw WebApiException.NotSupported("$select and $expand with $apply");
        foreach (var transformation in apply.Transformations) translator.Add(transformation);
        if (QueryTranslator.Filter(uri) is { } filter) translator.AddFilter(filter);
        for (var order = uri.ParseOrderBy(); order is not null; order = order.ThenBy) translator.AddOrder(order);
        if (uri.ParseTop() is { } top) translator._query.TopCount = (int)Math.Min(top, int.MaxValue);
        return translator._query;
    }

    private void Add(TransformationNode node)
    {
        if (_aggregated) throw WebApiException.NotSupported($"'{node.Kind}' after an aggregation in $apply");
        switch (node)
        {
            case FilterTransformationNode filter:
                AddFilter(filter.FilterClause);
                break;
            case GroupByTransformationNode group:
                foreach (var property in group.GroupingProperties) AddGroups(property);
                if (group.ChildTransformations is AggregateTransformationNode inner) AddAggregates(inner);
                else if (group.ChildTransformations is { } other) throw WebApiException.NotSupported($"'{other.Kind}' inside groupby in $apply");
                _aggregated = true;
                break;
            case AggregateTransformationNode aggregate:
                AddAggregates(aggregate);
                _aggregated = true;
                break;
            default:
                throw WebApiException.NotSupported($"'{node.Kind}' in $apply");
        }
    }

    private void AddFilter(FilterClause filter)
    {
        if (_aggregated) throw WebApiException.NotSupported("a filter after an aggregation");
        new FilterTranslator(_model, _table, _paths, _aliases).Add(_query.Criteria, filter.Expression);
    }

    private void AddGroups(GroupByPropertyNode property)
    {
        foreach (var child in property.ChildTransformations) AddGroups(child);
        if (property.Expression is null) return;
        var (columns, table, column) = Resolve(property.Expression, "groupby");
        if (column.Type == ColumnType.DateTime) throw WebApiException.BadRequest($"Grouping by the date '{column.LogicalName}' is not supported in $apply.");
        // A column of another table is called by both names.
        var alias = table == _table ? EdmNames.PropertyOf(column) : $"{table.LogicalName}_{column.LogicalName}";
        columns.AttributeExpressions.Add(new XrmAttributeExpression(column.LogicalName, XrmAggregateType.None, alias) { HasGroupBy = true });
    }

    private void AddAggregates(AggregateTransformationNode node)
    {
        foreach (var expression in node.AggregateExpressions)
        {
            if (expression is not AggregateExpression { Expression: { } of } aggregate) throw WebApiException.NotSupported("aggregates over collections in $apply");
            if (aggregate.Method == AggregationMethod.VirtualPropertyCount)
            {
                _query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression(_table.PrimaryIdColumn, XrmAggregateType.Count, aggregate.Alias));
                continue;
            }
            var (columns, _, column) = Resolve(of, "aggregate");
            columns.AttributeExpressions.Add(new XrmAttributeExpression(column.LogicalName, Type(aggregate.Method), aggregate.Alias));
        }
    }

    private void AddOrder(OrderByClause order)
    {
        // The platform's text.
        if (order.Expression is not SingleValuePropertyAccessNode property) throw WebApiException.BadRequest($"The query node {order.Expression.Kind} is not supported");
        var (_, table, column) = Resolve(property, "$orderby");
        var alias = table == _table ? EdmNames.PropertyOf(column) : $"{table.LogicalName}_{column.LogicalName}";
        _query.Orders.Add(new OrderExpression { Alias = alias, AttributeName = column.LogicalName, OrderType = order.Direction == OrderByDirection.Ascending ? OrderType.Ascending : OrderType.Descending });
    }

    private (ColumnSet Columns, TableDefinition Table, ColumnDefinition Column) Resolve(QueryNode node, string where)
    {
        if (node is not SingleValuePropertyAccessNode property) throw WebApiException.NotSupported($"'{node.Kind}' in {where}");
        var (columns, table) = LinkPaths.Hop(property.Source) is { } navigation ? _paths.ResolveColumns(navigation) : (_query.ColumnSet, _table);
        return (columns, table, table.Columns[EdmNames.ColumnOf(property.Property.Name)]);
    }

    private static XrmAggregateType Type(AggregationMethod method) => method switch
    {
        AggregationMethod.Sum => XrmAggregateType.Sum,
        AggregationMethod.Average => XrmAggregateType.Avg,
        AggregationMethod.Min => XrmAggregateType.Min,
        AggregationMethod.Max => XrmAggregateType.Max,
        _ => throw WebApiException.BadRequest($"The aggregation method '{method}' is not supported in $apply."),
    };
}
