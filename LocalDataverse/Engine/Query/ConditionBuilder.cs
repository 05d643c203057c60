using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>Turns one condition into SQL.</summary>
internal sealed class ConditionBuilder
{
    private readonly SqlParameters _parameters;
    private readonly IRowVisibility? _caller;
    private readonly RelativeDates _dates;
    private readonly TimeZoneInfo _zone;

    public ConditionBuilder(SqlParameters parameters, IRowVisibility? caller, TimeProvider clock)
    {
        _parameters = parameters;
        _caller = caller;
        _zone = caller?.TimeZone ?? TimeZoneInfo.Utc;
        _dates = new RelativeDates(clock, _zone);
    }

    /// <summary>Writes a condition on a column.</summary>
    /// <remarks>A "not" operator keeps rows whose column is empty, as the platform's generated SQL does (assumed for all of them).</remarks>
    public string Build(ConditionExpression condition, TableSource source, ColumnDefinition column)
    {
        // What is asked about a lookup's text is asked about the name of its row, as quick find views do (assumed).
        var byName = ColumnCodec.IsLookup(column) && AsksText(condition.Operator);
        var sql = byName ? LookupNames.Sql(source.Metadata, source, column) : source.Sql(column);
        var values = ConditionValues.Flatten(condition);
        switch (condition.Operator)
        {
            case ConditionOperator.Null: return $"{sql} IS NULL";
            case ConditionOperator.NotNull: return $"{sql} IS NOT NULL";
            case ConditionOperator.Equal: return $"{sql} = {One()}";
            case ConditionOperator.NotEqual: return $"({sql} <> {One()} OR {sql} IS NULL)";
            case ConditionOperator.GreaterThan: return $"{sql} > {One()}";
            case ConditionOperator.GreaterEqual: return $"{sql} >= {One()}";
            case ConditionOperator.LessThan: return $"{sql} < {One()}";
            case ConditionOperator.LessEqual: return $"{sql} <= {One()}";
            case ConditionOperator.In: return values.Count == 0 ? "0" : $"{sql} IN ({List()})";
            case ConditionOperator.NotIn: return values.Count == 0 ? "1" : $"({sql} NOT IN ({List()}) OR {sql} IS NULL)";
            case ConditionOperator.Between: return Between("BETWEEN");
            case ConditionOperator.NotBetween: return Between("NOT BETWEEN");
            case ConditionOperator.Like: return Like(Text());
            case ConditionOperator.NotLike: return NotLike(Text());
            case ConditionOperator.BeginsWith: return Like(Escape(Text()) + "%");
            case ConditionOperator.DoesNotBeginWith: return NotLike(Escape(Text()) + "%");
            case ConditionOperator.EndsWith: return Like("%" + Escape(Text()));
            case ConditionOperator.DoesNotEndWith: return NotLike("%" + Escape(Text()));
            case ConditionOperator.Contains: return Like("%" + Escape(Text()) + "%");
            case ConditionOperator.DoesNotContain: return NotLike("%" + Escape(Text()) + "%");
            case ConditionOperator.ContainValues: return $"({string.Join(" OR ", Options())})";
            case ConditionOperator.DoesNotContainValues: return $"({sql} IS NULL OR NOT ({string.Join(" OR ", Options())}))";
            case ConditionOperator.EqualUserId: return $"{sql} = {_parameters.Add(ColumnCodec.Bytes(Caller().UserId))}";
            case ConditionOperator.NotEqualUserId: return $"({sql} <> {_parameters.Add(ColumnCodec.Bytes(Caller().UserId))} OR {sql} IS NULL)";
            case ConditionOperator.EqualBusinessId: return $"{sql} = {_parameters.Add(ColumnCodec.Bytes(Caller().BusinessUnitId))}";
            case ConditionOperator.NotEqualBusinessId: return $"({sql} <> {_parameters.Add(ColumnCodec.Bytes(Caller().BusinessUnitId))} OR {sql} IS NULL)";
            case ConditionOperator.EqualRoleBusinessId: return Ids(Caller().RoleBusinessUnitIds);
            case ConditionOperator.EqualUserLanguage: return $"{sql} = {_parameters.Add(ConditionValues.ToSql(column, Caller().Language, _zone))}";
            case ConditionOperator.Under or ConditionOperator.UnderOrEqual or ConditionOperator.NotUnder or ConditionOperator.Above or ConditionOperator.AboveOrEqual:
                return HierarchySql.Of(condition.Operator, source, column, One())!;
            case ConditionOperator.EqualUserOrUserHierarchy: return Managed([]);
            case ConditionOperator.EqualUserOrUserHierarchyAndTeams: return Managed(Caller().TeamIds);
            case ConditionOperator.EqualUserTeams: return Ids(Caller().TeamIds);
            case ConditionOperator.EqualUserOrUserTeams: return Ids([Caller().UserId, .. Caller().TeamIds]);
        }
        if (_dates.Range(condition.Operator, values, column) is not { } range) throw QueryFaults.NotSupported($"the condition operator {condition.Operator}");
        if (column.Type != ColumnType.DateTime) throw QueryFaults.Invalid($"The operator {condition.Operator} needs a date; '{column.LogicalName}' is of type {column.Type}.");
        var within = string.Join(" AND ", Bounds());
        return range.Not ? $"(NOT ({within}) OR {sql} IS NULL)" : $"({within})";

        IEnumerable<string> Bounds()
        {
            if (range is { From: null, Before: null }) yield return $"{sql} IS NOT NULL";
            if (range.From is { } from) yield return $"{sql} >= {_parameters.Add(ColumnCodec.Text(from))}";
            if (range.Before is { } before) yield return $"{sql} < {_parameters.Add(ColumnCodec.Text(before))}";
        }

        string One() => values.Count == 1 ? _parameters.Add(ConditionValues.ToSql(column, values[0], _zone)) : throw Count(1);

        string List() => string.Join(", ", values.Select(v => _parameters.Add(ConditionValues.ToSql(column, v, _zone))));

        string Between(string op) => values.Count == 2 ? $"{sql} {op} {_parameters.Add(ConditionValues.ToSql(column, values[0], _zone))} AND {_parameters.Add(ConditionValues.ToSql(column, values[1], _zone))}" : throw Count(2);

        string Text() => values.Count == 1 && (byName || column.Type is ColumnType.String or ColumnType.Memo or ColumnType.EntityName)
            ? Convert.ToString(values[0], CultureInfo.InvariantCulture) ?? ""
            : throw QueryFaults.Invalid($"The operator {condition.Operator} needs a text column and one value; '{column.LogicalName}' is of type {column.Type}.");

        string Like(string pattern) => $"dv_like({sql}, {_parameters.Add(pattern)})";

        string NotLike(string pattern) => $"NOT dv_like({sql}, {_parameters.Add(pattern)})";

        // The caller, those who report to the caller, and the caller's teams.
        string Managed(IReadOnlyCollection<Guid> teams)
        {
            if (!source.Metadata.TryGetTable("systemuser", out var users)) throw QueryFaults.NoTable("systemuser");
            var user = source with { Table = users };
            var below = HierarchySql.Below(user, user.Column(users.PrimaryIdColumn), _parameters.Add(ColumnCodec.Bytes(Caller().UserId)), withItself: true);
            return $"({sql} IN ({below}) OR {Ids(teams)})";
        }

        string Ids(IReadOnlyCollection<Guid> ids) => ids.Count == 0 ? "0" : $"{sql} IN ({string.Join(", ", ids.Select(id => _parameters.Add(ColumnCodec.Bytes(id))))})";

        IEnumerable<string> Options()
        {
            if (column.Type != ColumnType.MultiSelectPicklist || values.Count == 0) throw QueryFaults.Invalid($"The operator {condition.Operator} needs a choices column and values.");
            foreach (var value in values) yield return $"instr({sql}, {_parameters.Add($",{ConditionValues.Integer(column, value)},")}) > 0";
        }

        Exception Count(int wanted) => QueryFaults.Invalid($"The condition on '{column.LogicalName}' with the operator {condition.Operator} needs {wanted} value(s), not {values.Count}.");
    }

    /// <summary>Writes the comparison of two columns.</summary>
    public static string Columns(ConditionOperator op, string left, string right) => op switch
    {
        ConditionOperator.Equal => $"{left} = {right}",
        ConditionOperator.NotEqual => $"{left} <> {right}",
        ConditionOperator.GreaterThan => $"{left} > {right}",
        ConditionOperator.GreaterEqual => $"{left} >= {right}",
        ConditionOperator.LessThan => $"{left} < {right}",
        ConditionOperator.LessEqual => $"{left} <= {right}",
        _ => throw QueryFaults.Invalid($"The operator {op} can't compare columns."),
    };

    private static bool AsksText(ConditionOperator op) => op is ConditionOperator.Like or ConditionOperator.NotLike or ConditionOperator.BeginsWith or ConditionOperator.DoesNotBeginWith
        or ConditionOperator.EndsWith or ConditionOperator.DoesNotEndWith or ConditionOperator.Contains or ConditionOperator.DoesNotContain;

    private IRowVisibility Caller() => _caller ?? throw QueryFaults.Invalid("The query is about its caller, and it has none.");

    private static string Escape(string text) =>
        text.Replace("[", "[[]", StringComparison.Ordinal).Replace("%", "[%]", StringComparison.Ordinal).Replace("_", "[_]", StringComparison.Ordinal);
}
