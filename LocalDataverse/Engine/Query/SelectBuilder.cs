using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using LocalDataverse.Engine.Formulas;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>Turns a QueryExpression into a SELECT. Used once.</summary>
internal sealed class SelectBuilder
{
    private const int LinkLimit = 15;
    private readonly MetadataCatalog _metadata;
    private readonly SqlParameters _parameters = new();
    private readonly TableSources _sources;
    private readonly FilterBuilder _filters;
    private readonly StringBuilder _from = new();
    private readonly List<string> _where = [];
    private readonly List<string> _select = [];
    private readonly List<SelectedColumn> _columns = [];
    private readonly List<string> _groups = [];
    private readonly IRowVisibility? _visibility;
    private readonly QueryExtras _extras;
    private int _links;
    private bool _aggregate;
    private bool _orderedByLink;
    private bool _multiplied;

    public SelectBuilder(MetadataCatalog metadata, IRowVisibility? visibility, QueryExtras extras, TimeProvider clock)
    {
        _metadata = metadata;
        _visibility = visibility;
        _extras = extras;
        _sources = new TableSources(metadata, visibility, clock);
        _filters = new FilterBuilder(metadata, _sources, _parameters, visibility, clock);
    }

    /// <summary>True for a query that groups or aggregates.</summary>
    public static bool IsAggregate(QueryExpression query) => HasAggregates(query.ColumnSet) || query.LinkEntities.Any(HasAggregates);

    /// <summary>Writes the statement for a page.</summary>
    public SelectSql Build(QueryExpression query, int size, int page)
    {
        var root = Prepare(query);
        SelectRoot(query, root);
        foreach (var (link, source) in _linked) SelectLink(link, source);
        var (orders, keys) = Orders(query, root);
        var offset = (long)(page - 1) * size;
        if (keys.Count > 0 && !_multiplied && query.PageInfo?.PagingCookie is { Length: > 0 } text && PagingCookie.Read(text, keys) is { } cookie && cookie.Page < page)
        {
            _where.Add(cookie.After(keys, _parameters));
            offset = (long)(page - cookie.Page - 1) * size;
        }
        var keysAt = _select.Count;
        _select.AddRange(keys.Select(k => k.Sql));
        var sql = new StringBuilder("SELECT ");
        if (query.Distinct) sql.Append("DISTINCT ");
        sql.Append(string.Join(", ", _select)).Append(_from);
        if (_where.Count > 0) sql.Append(" WHERE ").Append(string.Join(" AND ", _where));
        if (_groups.Count > 0) sql.Append(" GROUP BY ").Append(string.Join(", ", _groups));
        if (orders.Count > 0) sql.Append(" ORDER BY ").Append(string.Join(", ", orders));
        sql.Append(CultureInfo.InvariantCulture, $" LIMIT {size + 1}");
        if (offset > 0) sql.Append(CultureInfo.InvariantCulture, $" OFFSET {offset}");
        return new SelectSql { Table = root.Table, Sql = sql.ToString(), Values = _parameters.Values, Columns = _columns, Keys = keys, KeysAt = keysAt };
    }

    /// <summary>Writes the statement that counts a query's rows, up to a limit.</summary>
    public SelectSql BuildCount(QueryExpression query, int limit)
    {
        var root = Prepare(query);
        var where = _where.Count > 0 ? " WHERE " + string.Join(" AND ", _where) : "";
        var columns = root.Sql(root.Table.PrimaryIdColumn);
        if (query.Distinct && !_aggregate)
        {
            SelectRoot(query, root);
            foreach (var (link, source) in _linked) SelectLink(link, source);
            columns = "DISTINCT " + string.Join(", ", _select);
        }
        var sql = string.Create(CultureInfo.InvariantCulture, $"SELECT COUNT(*) FROM (SELECT {columns}{_from}{where} LIMIT {limit})");
        return new SelectSql { Table = root.Table, Sql = sql, Values = _parameters.Values };
    }

    private readonly List<(LinkEntity Link, TableSource Source)> _linked = [];

    private TableSource Prepare(QueryExpression query)
    {
        var root = _sources.Add(query.EntityName, null);
        _aggregate = IsAggregate(query);
        _from.Append(CultureInfo.InvariantCulture, $" FROM {TableSql.From(_metadata, root.Table)} AS {root.Alias}");
        foreach (var link in query.LinkEntities) Join(root, link);
        if (_filters.Visible(root) is { } visible) _where.Add(visible);
        if (_filters.Build(query.Criteria, root) is { } where) _where.Add(where);
        if (_extras.Filter is { } formula) _where.Add(FormulaSql.Condition(_metadata, root.Now, root.Table, root.Alias, formula));
        return root;
    }

    private void Join(TableSource from, LinkEntity link)
    {
        if (++_links > LinkLimit) throw PlatformFault.Create(PlatformErrorCodes.TooManyLinkEntitiesInQuery, "Number of link entities in query exceeded maximum limit.");
        if (link.JoinOperator is JoinOperator.Exists or JoinOperator.In or JoinOperator.Any or JoinOperator.NotAny or JoinOperator.All or JoinOperator.NotAll)
        {
            _where.Add(_filters.Related(link, from));
            return;
        }
        var source = _sources.Add(link.LinkToEntityName, string.IsNullOrEmpty(link.EntityAlias) ? null : link.EntityAlias);
        var on = new List<string> { $"{source.Sql(link.LinkToAttributeName)} = {from.Sql(link.LinkFromAttributeName)}" };
        if (_filters.Visible(source) is { } visible) on.Add(visible);
        _linked.Add((link, source));
        // A row that stands several times in the result can't say where a page ended.
        _multiplied |= link.JoinOperator != JoinOperator.MatchFirstRowUsingCrossApply && link.LinkToAttributeName != source.Table.PrimaryIdColumn;
        if (_filters.Build(link.LinkCriteria, source) is { } criteria) on.Add(criteria);
        if (link.JoinOperator == JoinOperator.MatchFirstRowUsingCrossApply) on = [FirstMatch(source, on)];
        var kind = link.JoinOperator switch
        {
            JoinOperator.Inner or JoinOperator.Natural or JoinOperator.MatchFirstRowUsingCrossApply => "JOIN",
            JoinOperator.LeftOuter => "LEFT JOIN",
            _ => throw QueryFaults.NotSupported($"the join operator {link.JoinOperator}"),
        };
        _from.Append(CultureInfo.InvariantCulture, $" {kind} {TableSql.From(_metadata, source.Table)} AS {source.Alias} ON {string.Join(" AND ", on)}");
        foreach (var nested in link.LinkEntities) Join(source, nested);
    }

    /// <summary>Joins only one of the rows that match.</summary>
    private string FirstMatch(TableSource source, IEnumerable<string> on)
    {
        var id = SqlText.Quote(source.Table.PrimaryIdColumn);
        return $"{source.Alias}.{id} = (SELECT {source.Alias}.{id} FROM {TableSql.From(_metadata, source.Table)} AS {source.Alias} WHERE {string.Join(" AND ", on)} LIMIT 1)";
    }

    private void SelectRoot(QueryExpression query, TableSource root)
    {
        if (_aggregate)
        {
            Aggregates(query.ColumnSet, root);
            return;
        }
        var columns = query.ColumnSet;
        // A distinct list is of the columns asked for: with the id every row would be distinct.
        if (!query.Distinct || columns.AllColumns || (columns.Columns.Count == 0 && columns.AttributeExpressions.Count == 0)) Select(root, root.Column(root.Table.PrimaryIdColumn), null);
        foreach (var column in Chosen(columns, root))
            if (query.Distinct && !columns.AllColumns || column.LogicalName != root.Table.PrimaryIdColumn) Select(root, column, null);
        foreach (var expression in columns.AttributeExpressions) SelectAs(root, expression);
        // The row's version comes with every row: it is its ETag.
        if (!query.Distinct && !columns.AllColumns && root.Table.TryGetColumn("versionnumber", out var version) && !columns.Columns.Contains("versionnumber")) Select(root, version, null, alias: "");
    }

    private void SelectLink(LinkEntity link, TableSource source)
    {
        if (_aggregate)
        {
            Aggregates(link.Columns, source);
            return;
        }
        foreach (var column in Chosen(link.Columns, source)) Select(source, column, source.Name);
        foreach (var expression in link.Columns.AttributeExpressions) SelectAs(source, expression);
    }

    private void SelectAs(TableSource source, XrmAttributeExpression expression)
    {
        var column = source.Column(expression.AttributeName);
        if (!_extras.ChildCounts.Contains(expression))
        {
            Select(source, column, source.Name, expression.Alias);
            return;
        }
        _columns.Add(new SelectedColumn(expression.Alias, column, source.Table.LogicalName, _select.Count, (reader, at) => reader.GetInt32(at)));
        _select.Add(HierarchySql.ChildCount(source, column));
    }

    /// <summary>The columns asked for. All are all but images, which have to be named ("Use image column data", Microsoft Learn).</summary>
    private static IEnumerable<ColumnDefinition> Chosen(ColumnSet columns, TableSource source) => columns.AllColumns
        ? source.Table.Columns.Values.Where(c => ColumnCodec.IsStored(c) && c.ValidForRead && c.Type != ColumnType.Image)
        : columns.Columns.Select(name => source.Table.TryGetColumn(name, out var column) ? column : throw QueryFaults.NoColumn(source.Table.LogicalName, name)).Where(ColumnCodec.IsStored).Distinct();

    private void Select(TableSource source, ColumnDefinition column, string? link, string? alias = null)
    {
        var key = alias ?? (link is null ? column.LogicalName : $"{link}.{column.LogicalName}");
        _columns.Add(new SelectedColumn(key, column, link is null ? null : source.Table.LogicalName, _select.Count));
        _select.Add(source.Sql(column));
        if (!ColumnCodec.IsLookup(column)) return;
        if (ColumnCodec.IsPolymorphic(column)) _select.Add(SqlText.Column(source.Alias, column.LogicalName + SqlText.TypeSuffix));
        _select.Add(LookupNames.Sql(_metadata, source, column));
    }

    private void Aggregates(ColumnSet columns, TableSource source)
    {
        if (columns.AllColumns || columns.Columns.Count > 0) throw QueryFaults.Invalid("An attribute can not be requested when an aggregate operation has been specified and its neither groupby not aggregate.");
        foreach (var expression in columns.AttributeExpressions)
        {
            if (string.IsNullOrEmpty(expression.Alias)) throw QueryFaults.Invalid($"The aggregate or group of '{expression.AttributeName}' needs an alias.");
            var aggregate = AggregateSql.Of(expression, source, _extras);
            if (aggregate.Group) _groups.Add(aggregate.Sql);
            _columns.Add(new SelectedColumn(expression.Alias, aggregate.Column, source.Table.LogicalName, _select.Count, aggregate.Read, !aggregate.Group));
            _select.Add(aggregate.Sql);
            if (aggregate.Read is not null || !ColumnCodec.IsLookup(aggregate.Column)) continue;
            if (ColumnCodec.IsPolymorphic(aggregate.Column)) _select.Add(SqlText.Column(source.Alias, aggregate.Column.LogicalName + SqlText.TypeSuffix));
            _select.Add(LookupNames.Sql(_metadata, source, aggregate.Column));
        }
    }

    /// <summary>The terms of ORDER BY, and those of them that pages are continued by: none where a row's place can't be told from its own columns.</summary>
    private (List<string> Orders, IReadOnlyList<OrderTerm> Keys) Orders(QueryExpression query, TableSource root)
    {
        var orders = new List<string>();
        var keys = new List<OrderTerm>();
        foreach (var order in query.Orders) Order(orders, keys, order, string.IsNullOrEmpty(order.EntityName) ? root : _sources.Find(order.EntityName), root);
        foreach (var (link, source) in _linked)
            foreach (var order in link.Orders) Order(orders, keys, order, source, root);
        if (_aggregate || query.Distinct) return (orders, []);
        // Pages need one order: rows that the orders leave equal come by id.
        keys.Add(OrderTerm.Of(root, root.Column(root.Table.PrimaryIdColumn), descending: false));
        orders.Add(keys[^1].OrderBy);
        return (orders, _orderedByLink || query.TopCount is not null ? [] : keys);
    }

    private void Order(List<string> orders, List<OrderTerm> keys, OrderExpression order, TableSource source, TableSource root)
    {
        var descending = order.OrderType == OrderType.Descending;
        if (!string.IsNullOrEmpty(order.Alias) && _columns.FirstOrDefault(c => c.Key == order.Alias) is { } selected)
        {
            orders.Add($"{(selected.At + 1).ToString(CultureInfo.InvariantCulture)} {(descending ? "DESC" : "ASC")}");
            _orderedByLink = true;
            return;
        }
        if (string.IsNullOrEmpty(order.AttributeName)) throw QueryFaults.Invalid($"The query orders by the alias '{order.Alias}', which no column has.");
        if (_aggregate) throw QueryFaults.Invalid("An attribute cannot be specified for an order clause for an aggregate Query. Use an alias");
        _orderedByLink |= source != root;
        var column = source.Column(order.AttributeName);
        keys.Add(ColumnCodec.IsLookup(column) ? OrderTerm.ByText(column, LookupNames.Sql(_metadata, source, column), descending)
            : OrderedByLabel(column) ? OrderTerm.ByText(column, Label(source, column), descending)
            : OrderTerm.Of(source, column, descending));
        orders.Add(keys[^1].OrderBy);
    }

    /// <summary>Clients see choices in the order of their labels ("Order rows", Microsoft Learn); the platform's own queries don't care.</summary>
    private bool OrderedByLabel(ColumnDefinition column) =>
        _visibility is not null && !_extras.RawOrder && column.Options.Count > 0 && (column.Type is ColumnType.Picklist or ColumnType.State or ColumnType.Status);

    private string Label(TableSource source, ColumnDefinition column) =>
        $"CASE {source.Sql(column)} {string.Join(' ', column.Options.Select(o => string.Create(CultureInfo.InvariantCulture, $"WHEN {o.Value} THEN {SqlText.Text(o.LabelIn(_visibility!.Language) ?? "")}")))} END";

    private static bool HasAggregates(ColumnSet columns) => columns.AttributeExpressions.Any(e => e.HasGroupBy || e.AggregateType != XrmAggregateType.None);

    private static bool HasAggregates(LinkEntity link) => HasAggregates(link.Columns) || link.LinkEntities.Any(HasAggregates);
}
