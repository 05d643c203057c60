using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>Turns filters into SQL conditions.</summary>
internal sealed class FilterBuilder
{
    /// <summary>Conditions of a query at most: the platform's limit ("Filter rows", Microsoft Learn); its error's code and text are assumed.</summary>
    private const int ConditionLimit = 500;

    private readonly MetadataCatalog _metadata;
    private readonly TableSources _sources;
    private readonly SqlParameters _parameters;
    private readonly IRowVisibility? _visibility;
    private readonly TimeProvider _clock;
    private readonly ConditionBuilder _conditions;
    private int _count;

    public FilterBuilder(MetadataCatalog metadata, TableSources sources, SqlParameters parameters, IRowVisibility? visibility, TimeProvider clock)
    {
        _metadata = metadata;
        _sources = sources;
        _parameters = parameters;
        _visibility = visibility;
        _clock = clock;
        _conditions = new ConditionBuilder(parameters, visibility, clock);
    }

    /// <summary>Writes a filter; null when it says nothing.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="source">The table its conditions are about unless they name another.</param>
    public string? Build(FilterExpression? filter, TableSource source)
    {
        if (filter is null) return null;
        var parts = new List<string>();
        foreach (var condition in filter.Conditions) parts.Add(Condition(condition, source));
        foreach (var nested in filter.Filters)
            if (Build(nested, source) is { } sql) parts.Add(sql);
        if (filter.AnyAllFilterLinkEntity is { } link) parts.Add(Related(link, source));
        return parts.Count == 0 ? null : $"({string.Join(filter.FilterOperator == LogicalOperator.And ? " AND " : " OR ", parts)})";
    }

    /// <summary>Writes the condition of the rows that the caller may see; null when it may see all.</summary>
    /// <remarks>Shares are found from the caller's side and once a query, so that tables whose rows are not shared don't pay for those that are.</remarks>
    public string? Visible(TableSource source)
    {
        var parts = new List<string>();
        for (var who = _visibility; who is not null; who = who.Impersonator) if (Visible(source, who) is { } part) parts.Add(part);
        return parts.Count == 0 ? null : string.Join(" AND ", parts);
    }

    private string? Visible(TableSource source, IRowVisibility who)
    {
        var table = source.Table.LogicalName;
        if (who.WholeOf(table) is { } whole) return whole.Tables.Count == 0 ? "0" : $"({string.Join(" OR ", whole.Tables.Select(t => InWhole(source, whole.Column, t, who)))})";
        if (Build(who.FilterFor(table), source) is not { } own) return null;
        if (who.RowsSharedWith is not { Count: > 0 } principals) return own;
        var ids = string.Join(", ", principals.Select(id => _parameters.Add(ColumnCodec.Bytes(id))));
        return $"({own} OR {source.Sql(source.Table.PrimaryIdColumn)} IN (SELECT objectid FROM principalobjectaccess "
            + $"WHERE principalid IN ({ids}) AND objecttypecode = {_parameters.Add(table)} AND (accessrightsmask | inheritedaccessrightsmask) & 1))";
    }

    /// <summary>Writes the condition that a part's whole is a row of this table that is seen. Its type counts: rows of two tables may have one id.</summary>
    private string InWhole(TableSource part, string column, string table, IRowVisibility who)
    {
        var inner = new TableSources(_metadata, _visibility, _clock, _sources);
        var whole = inner.Add(table, null);
        var lookup = part.Column(column);
        var where = new List<string> { $"{whole.Sql(whole.Table.PrimaryIdColumn)} = {part.Sql(lookup)}" };
        if (ColumnCodec.IsPolymorphic(lookup)) where.Add($"{SqlText.Column(part.Alias, column + SqlText.TypeSuffix)} = {_parameters.Add(table)}");
        if (new FilterBuilder(_metadata, inner, _parameters, _visibility, _clock).Visible(whole, who) is { } visible) where.Add(visible);
        return $"EXISTS (SELECT 1 FROM {TableSql.From(_metadata, whole.Table)} AS {whole.Alias} WHERE {string.Join(" AND ", where)})";
    }

    /// <summary>Writes a condition about rows of another table, without joining them: exists, in, any, not any, all, not all.</summary>
    /// <remarks>"all" keeps rows that have related rows of which none meets the filter, "not all" those with one that does (Microsoft Learn, "Filter rows: filters on values in related records").</remarks>
    public string Related(LinkEntity link, TableSource from)
    {
        var some = Exists(link, from, filtered: true);
        return link.JoinOperator switch
        {
            JoinOperator.Exists or JoinOperator.In or JoinOperator.Any or JoinOperator.NotAll => some,
            JoinOperator.NotAny => $"NOT {some}",
            JoinOperator.All => $"({Exists(link, from, filtered: false)} AND NOT {some})",
            _ => throw QueryFaults.NotSupported($"the join operator {link.JoinOperator} in a filter"),
        };
    }

    private string Exists(LinkEntity link, TableSource from, bool filtered)
    {
        var inner = new TableSources(_metadata, _visibility, _clock, _sources);
        var source = inner.Add(link.LinkToEntityName, string.IsNullOrEmpty(link.EntityAlias) ? null : link.EntityAlias);
        var nested = new FilterBuilder(_metadata, inner, _parameters, _visibility, _clock);
        var where = new List<string> { $"{source.Sql(link.LinkToAttributeName)} = {from.Sql(link.LinkFromAttributeName)}" };
        if (nested.Visible(source) is { } visible) where.Add(visible);
        var joined = "";
        if (filtered)
        {
            joined = string.Concat(link.LinkEntities.Where(IsOuter).Select(child => nested.Outer(child, source)));
            if (nested.Build(link.LinkCriteria, source) is { } criteria) where.Add(criteria);
            // A link below a link narrows it: there must be such a row too.
            foreach (var child in link.LinkEntities.Where(l => !IsOuter(l))) where.Add(child.JoinOperator is JoinOperator.Inner or JoinOperator.Natural ? nested.Exists(child, source, filtered: true) : nested.Related(child, source));
        }
        return $"EXISTS (SELECT 1 FROM {TableSql.From(_metadata, source.Table)} AS {source.Alias}{joined} WHERE {string.Join(" AND ", where)})";
    }

    /// <summary>Writes the join of a table that conditions of the same subquery name; there needn't be a row of it.</summary>
    private string Outer(LinkEntity link, TableSource from)
    {
        if (!IsOuter(link)) throw QueryFaults.NotSupported($"the join operator {link.JoinOperator} below an outer join in a filter");
        var source = _sources.Add(link.LinkToEntityName, string.IsNullOrEmpty(link.EntityAlias) ? null : link.EntityAlias);
        var on = new List<string> { $"{source.Sql(link.LinkToAttributeName)} = {from.Sql(link.LinkFromAttributeName)}" };
        if (Visible(source) is { } visible) on.Add(visible);
        if (Build(link.LinkCriteria, source) is { } criteria) on.Add(criteria);
        return $" LEFT JOIN {TableSql.From(_metadata, source.Table)} AS {source.Alias} ON {string.Join(" AND ", on)}{string.Concat(link.LinkEntities.Select(child => Outer(child, source)))}";
    }

    private static bool IsOuter(LinkEntity link) => link.JoinOperator == JoinOperator.LeftOuter;

    private string Condition(ConditionExpression condition, TableSource source)
    {
        if (++_count > ConditionLimit) throw QueryFaults.Invalid($"Number of conditions in query exceeded maximum limit of {ConditionLimit}.");
        var of = string.IsNullOrEmpty(condition.EntityName) ? source : _sources.Find(condition.EntityName);
        var column = of.Column(condition.AttributeName);
        if (!condition.CompareColumns) return _conditions.Build(condition, of, column);
        if (condition.Values.Count != 1 || condition.Values[0] is not string other) throw QueryFaults.Invalid($"The comparison of '{column.LogicalName}' needs the name of one other column.");
        var (right, with) = Other(of, other);
        if (ColumnCodec.SqlType(with) != ColumnCodec.SqlType(column)) throw QueryFaults.Invalid($"The columns '{column.LogicalName}' ({column.Type}) and '{with.LogicalName}' ({with.Type}) can't be compared.");
        return ConditionBuilder.Columns(condition.Operator, of.Sql(column), right.Sql(with));
    }

    /// <summary>The column on the right: of the same table, or <c>alias.column</c>.</summary>
    private (TableSource Source, ColumnDefinition Column) Other(TableSource source, string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var of = dot > 0 ? _sources.Find(name[..dot]) : source;
        return (of, of.Column(name[(dot + 1)..]));
    }
}
