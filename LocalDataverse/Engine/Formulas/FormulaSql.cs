using System;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;
using static LocalDataverse.Engine.Formulas.FormulaExpression;

namespace LocalDataverse.Engine.Formulas;

/// <summary>
/// A calculated column as a SQL expression, so that it can be read, filtered and sorted like any other. It sees every row, whoever asks (Microsoft Learn, "Formula, calculated,
/// and rollup columns").
/// </summary>
internal sealed class FormulaSql
{
    /// <summary>Calculated columns that refer to calculated columns at most (Microsoft Learn, "Define calculated columns").</summary>
    private const int ChainLimit = 5;

    private readonly MetadataCatalog _metadata;
    private readonly DateTime _now;
    private readonly TableDefinition _table;
    private readonly string _alias;
    private readonly int _depth;
    private int _related;

    private FormulaSql(MetadataCatalog metadata, DateTime now, TableDefinition table, string alias, int depth)
    {
        _metadata = metadata;
        _now = now;
        _table = table;
        _alias = alias;
        _depth = depth;
    }

    private enum Kind
    {
        Number,
        Text,
        Date,
        Code,
    }

    /// <summary>Writes the expression.</summary>
    /// <param name="metadata">Where other columns and tables are looked up.</param>
    /// <param name="now">What the formula's Now means, UTC.</param>
    /// <param name="table">The column's table.</param>
    /// <param name="alias">The table's name in the statement.</param>
    /// <param name="column">A calculated column.</param>
    /// <exception cref="FormulaException">It refers to something that isn't there, or uses a function that isn't supported.</exception>
    public static string Of(MetadataCatalog metadata, DateTime now, TableDefinition table, string alias, ColumnDefinition column) => Of(metadata, now, table, alias, column, 1);

    private static string Of(MetadataCatalog metadata, DateTime now, TableDefinition table, string alias, ColumnDefinition column, int depth)
    {
        if (depth > ChainLimit) throw new FormulaException($"a chain of more than {ChainLimit} calculated columns");
        var formula = ColumnFormulas.Calculation(column) ?? throw new FormulaException($"the column '{column.LogicalName}', which isn't calculated");
        return Typed(column, new FormulaSql(metadata, now, table, alias, depth).Write(formula).Sql);
    }

    /// <summary>A condition on the rows of a table.</summary>
    /// <exception cref="FormulaException">It has something that isn't supported.</exception>
    public static string Condition(MetadataCatalog metadata, DateTime now, TableDefinition table, string alias, FormulaExpression condition) =>
        new FormulaSql(metadata, now, table, alias, 0).Write(condition).Sql;

    /// <summary>The value in the form its column's type is stored in.</summary>
    private static string Typed(ColumnDefinition column, string sql) => column.Type switch
    {
        ColumnType.Integer => $"CAST(dv_round({sql}, 0) AS INTEGER)",
        ColumnType.Decimal or ColumnType.Money => $"(dv_round({sql}, {(column.Precision ?? 2).ToString(CultureInfo.InvariantCulture)}) COLLATE {SqliteFunctions.DecimalCollation})",
        ColumnType.Double => $"CAST({sql} AS REAL)",
        ColumnType.String or ColumnType.Memo => $"(CAST({sql} AS TEXT) COLLATE {SqliteFunctions.TextCollation})",
        ColumnType.Boolean or ColumnType.Picklist or ColumnType.DateTime => $"({sql})",
        _ => throw new FormulaException($"a calculated column of the type {column.Type}"),
    };

    private (string Sql, Kind Kind) Write(FormulaExpression expression) => expression switch
    {
        Column column => Value(column),
        Constant { Value: decimal number } => ($"'{ColumnCodec.Text(number)}'", Kind.Number),
        Constant { Value: long code } => (code.ToString(CultureInfo.InvariantCulture), Kind.Code),
        Constant { Value: string text } => (Quoted(text), Kind.Text),
        Call call => Function(call),
        Comparison comparison => (Compare(comparison), Kind.Code),
        Logical logical => ($"({Write(logical.Left).Sql} {(logical.And ? "AND" : "OR")} {Write(logical.Right).Sql})", Kind.Code),
        Choice choice => Branches(choice),
        _ => throw new FormulaException($"the expression '{expression.GetType().Name}'"),
    };

    private (string Sql, Kind Kind) Value(Column value)
    {
        if (value.Lookup is null) return Stored(_table, _alias, value.Name);
        if (!_metadata.TryGetTable(value.Table!, out var other)) throw new FormulaException($"the table '{value.Table}', which isn't here");
        var lookup = Find(_table, value.Lookup);
        var alias = $"{_alias}f{(++_related).ToString(CultureInfo.InvariantCulture)}";
        var (sql, kind) = Stored(other, alias, value.Name);
        return ($"(SELECT {sql} FROM {SqlText.Quote(other.LogicalName)} AS {alias} WHERE {SqlText.Column(alias, other.PrimaryIdColumn)} = {SqlText.Column(_alias, lookup.LogicalName)})", kind);
    }

    private (string Sql, Kind Kind) Stored(TableDefinition table, string alias, string name)
    {
        var column = Find(table, name);
        var sql = column is { SourceType: ColumnSourceType.Calculated, FormulaDefinition: not null } ? Of(_metadata, _now, table, alias, column, _depth + 1) : SqlText.Column(alias, column.LogicalName);
        return (sql, column.Type switch
        {
            ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Money or ColumnType.Double => Kind.Number,
            ColumnType.String or ColumnType.Memo or ColumnType.EntityName => Kind.Text,
            ColumnType.DateTime => Kind.Date,
            _ => Kind.Code,
        });
    }

    private static ColumnDefinition Find(TableDefinition table, string name) => table.TryGetColumn(name, out var column) && ColumnCodec.IsStored(column)
        ? column
        : throw new FormulaException($"the column '{table.LogicalName}.{name}', which isn't here");

    private (string Sql, Kind Kind) Function(Call call)
    {
        var arguments = call.Arguments.Select(Write).ToList();
        var name = call.Function.ToUpperInvariant();
        return name switch
        {
            "SELECTFIRSTNONNULL" when arguments.Count == 1 => arguments[0],
            "SELECTFIRSTNONNULL" when arguments.Count > 1 => ($"COALESCE({string.Join(", ", arguments.Select(a => a.Sql))})", arguments[0].Kind),
            "ADD" => Math("+"),
            "SUBTRACT" => Math("-"),
            "MULTIPLY" => Math("*"),
            "DIVIDE" => Math("/"),
            // An empty part of a text is no text; elsewhere nothing makes everything nothing (assumed).
            "CONCAT" when arguments.Count > 0 => ($"({string.Join(" || ", arguments.Select(a => $"COALESCE({a.Sql}, '')"))})", Kind.Text),
            "TRIMLEFT" when arguments.Count == 2 => ($"substr({arguments[0].Sql}, CAST({arguments[1].Sql} AS INTEGER) + 1)", Kind.Text),
            "TRIMRIGHT" when arguments.Count == 2 => ($"substr({arguments[0].Sql}, 1, MAX(length({arguments[0].Sql}) - CAST({arguments[1].Sql} AS INTEGER), 0))", Kind.Text),
            "NOW" when arguments.Count == 0 => (Quoted(ColumnCodec.Text(_now)), Kind.Date),
            "ADDHOURS" or "ADDDAYS" or "ADDWEEKS" or "ADDMONTHS" or "ADDYEARS" => Shift(name["ADD".Length..], ""),
            "SUBTRACTHOURS" or "SUBTRACTDAYS" or "SUBTRACTWEEKS" or "SUBTRACTMONTHS" or "SUBTRACTYEARS" => Shift(name["SUBTRACT".Length..], "-"),
            "DIFFINMINUTES" or "DIFFINHOURS" or "DIFFINDAYS" or "DIFFINWEEKS" or "DIFFINMONTHS" or "DIFFINYEARS" when arguments.Count == 2 =>
                ($"dv_datediff('{name["DIFFIN".Length..].ToLowerInvariant()}', {arguments[0].Sql}, {arguments[1].Sql})", Kind.Number),
            _ => throw new FormulaException($"the function '{call.Function}' with {arguments.Count.ToString(CultureInfo.InvariantCulture)} argument(s)"),
        };

        (string, Kind) Math(string op) => arguments.Count >= 2
            ? (arguments.Select(a => a.Sql).Aggregate((a, b) => $"dv_math('{op}', {a}, {b})"), Kind.Number)
            : throw new FormulaException($"the function '{call.Function}' with {arguments.Count.ToString(CultureInfo.InvariantCulture)} argument(s)");

        (string, Kind) Shift(string unit, string sign)
        {
            // (number, date), as the formula is written; stored definitions may have them the other way round.
            var date = arguments.FindIndex(a => a.Kind == Kind.Date);
            if (arguments.Count != 2 || date < 0) throw new FormulaException($"the function '{call.Function}' without a number and a date");
            return ($"dv_dateadd('{unit.ToLowerInvariant()}', dv_math('*', '{sign}1', {arguments[1 - date].Sql}), {arguments[date].Sql})", Kind.Date);
        }
    }

    private string Compare(Comparison comparison)
    {
        var operand = Write(comparison.Operand);
        switch (comparison.Operator)
        {
            case ConditionOperator.Null: return $"({operand.Sql} IS NULL)";
            case ConditionOperator.NotNull: return $"({operand.Sql} IS NOT NULL)";
        }
        if (comparison.Values.Count == 0) throw new FormulaException($"the operator {comparison.Operator} without a value");
        // Of several values one is enough, unless none may be met.
        var negative = comparison.Operator is ConditionOperator.NotEqual or ConditionOperator.NotIn or ConditionOperator.NotLike or ConditionOperator.DoesNotContain or ConditionOperator.DoesNotBeginWith or ConditionOperator.DoesNotEndWith;
        return $"({string.Join(negative ? " AND " : " OR ", comparison.Values.Select(v => Compare(comparison.Operator, operand, Write(v))))})";
    }

    private static string Compare(ConditionOperator op, (string Sql, Kind Kind) left, (string Sql, Kind Kind) right) => op switch
    {
        ConditionOperator.Equal or ConditionOperator.In => Ordered(left, "=", right),
        ConditionOperator.NotEqual or ConditionOperator.NotIn => Ordered(left, "<>", right),
        ConditionOperator.GreaterThan => Ordered(left, ">", right),
        ConditionOperator.GreaterEqual => Ordered(left, ">=", right),
        ConditionOperator.LessThan => Ordered(left, "<", right),
        ConditionOperator.LessEqual => Ordered(left, "<=", right),
        ConditionOperator.BeginsWith => $"dv_like({left.Sql}, {Pattern(right.Sql)} || '%')",
        ConditionOperator.EndsWith => $"dv_like({left.Sql}, '%' || {Pattern(right.Sql)})",
        ConditionOperator.Contains or ConditionOperator.Like => $"dv_like({left.Sql}, '%' || {Pattern(right.Sql)} || '%')",
        ConditionOperator.DoesNotContain or ConditionOperator.NotLike => $"NOT dv_like({left.Sql}, '%' || {Pattern(right.Sql)} || '%')",
        ConditionOperator.DoesNotBeginWith => $"NOT dv_like({left.Sql}, {Pattern(right.Sql)} || '%')",
        ConditionOperator.DoesNotEndWith => $"NOT dv_like({left.Sql}, '%' || {Pattern(right.Sql)})",
        _ => throw new FormulaException($"the operator {op}"),
    };

    private static string Ordered((string Sql, Kind Kind) left, string op, (string Sql, Kind Kind) right) => (left.Kind, right.Kind) switch
    {
        (Kind.Number, _) or (_, Kind.Number) => $"dv_compare({left.Sql}, {right.Sql}) {op} 0",
        (Kind.Text, _) => $"{left.Sql} COLLATE {SqliteFunctions.TextCollation} {op} {right.Sql}",
        _ => $"{left.Sql} {op} {right.Sql}",
    };

    private (string Sql, Kind Kind) Branches(Choice choice)
    {
        var values = choice.Branches.Select(b => (Condition: Write(b.Condition).Sql, Value: b.Value is null ? ("NULL", Kind.Code) : Write(b.Value))).ToList();
        var kind = values.FirstOrDefault(v => v.Value.Item1 != "NULL").Value.Item2;
        return ($"CASE {string.Join(' ', values.Select(v => $"WHEN {v.Condition} THEN {v.Value.Item1}"))} END", kind);
    }

    private static string Pattern(string sql) => $"replace(replace(replace({sql}, '[', '[[]'), '%', '[%]'), '_', '[_]')";

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
