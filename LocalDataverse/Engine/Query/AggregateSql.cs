using System;
using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>One aggregate or group of a query as SQL.</summary>
/// <param name="Sql">The expression.</param>
/// <param name="Column">The column it is about.</param>
/// <param name="Group">True for a group.</param>
/// <param name="Read">Reads a value whose type isn't the column's; null reads the column's.</param>
internal sealed record AggregateSql(string Sql, ColumnDefinition Column, bool Group, Func<SqliteDataReader, int, object>? Read)
{
    /// <summary>Writes the expression.</summary>
    public static AggregateSql Of(XrmAttributeExpression expression, TableSource source, QueryExtras extras)
    {
        var column = source.Column(expression.AttributeName);
        var sql = source.Sql(column);
        if (expression.HasGroupBy && expression.AggregateType != XrmAggregateType.None) throw QueryFaults.Invalid($"'{expression.AttributeName}' can't be grouped and aggregated at once.");
        return expression.AggregateType switch
        {
            XrmAggregateType.None when expression.HasGroupBy => Grouped(expression.DateTimeGrouping, column, Local(expression, source, column, sql, extras)),
            XrmAggregateType.None => throw QueryFaults.Invalid($"'{expression.AttributeName}' is neither grouped nor aggregated."),
            XrmAggregateType.Count => new AggregateSql("COUNT(*)", column, false, Integer),
            XrmAggregateType.CountColumn => new AggregateSql(extras.DistinctCounts.Contains(expression) ? $"COUNT(DISTINCT {sql})" : $"COUNT({sql})", column, false, Integer),
            XrmAggregateType.Sum => new AggregateSql(Numbers(column, sql, "sum"), column, false, Typed(column)),
            XrmAggregateType.Avg => new AggregateSql(Numbers(column, sql, "avg"), column, false, column.Type is ColumnType.Integer or ColumnType.BigInt ? Whole : Typed(column)),
            XrmAggregateType.Min => new AggregateSql($"MIN({sql})", column, false, null),
            XrmAggregateType.Max => new AggregateSql($"MAX({sql})", column, false, null),
            _ => throw QueryFaults.NotSupported($"the aggregate {expression.AggregateType}"),
        };
    }

    /// <summary>A time as the caller's clocks show it.</summary>
    private static string Local(XrmAttributeExpression expression, TableSource source, ColumnDefinition column, string sql, QueryExtras extras)
    {
        if (expression.DateTimeGrouping == XrmDateTimeGrouping.None) return sql;
        if (column.Type != ColumnType.DateTime) throw QueryFaults.Invalid($"A group by {expression.DateTimeGrouping} needs a date; '{column.LogicalName}' is of type {column.Type}.");
        return extras.InUserTime.Contains(expression) && column.DateTimeBehavior == "UserLocal" && source.Caller?.TimeZone is { } zone && zone != TimeZoneInfo.Utc
            ? $"dv_local({sql}, {SqlText.Text(zone.Id)})"
            : sql;
    }

    private static AggregateSql Grouped(XrmDateTimeGrouping part, ColumnDefinition column, string sql) => part switch
    {
        XrmDateTimeGrouping.None => new AggregateSql(sql, column, true, null),
        XrmDateTimeGrouping.Day => Part("%d", column, sql),
        XrmDateTimeGrouping.Week => new AggregateSql($"(CAST(strftime('%j', {sql}) AS INTEGER) + 6 + CAST(strftime('%w', {sql}, 'start of year') AS INTEGER)) / 7", column, true, Integer),
        XrmDateTimeGrouping.Month => Part("%m", column, sql),
        XrmDateTimeGrouping.Quarter => new AggregateSql($"(CAST(strftime('%m', {sql}) AS INTEGER) + 2) / 3", column, true, Integer),
        XrmDateTimeGrouping.Year => Part("%Y", column, sql),
        _ => throw QueryFaults.NotSupported($"grouping by {part}: there is no fiscal calendar"),
    };

    private static AggregateSql Part(string format, ColumnDefinition column, string sql) => new($"CAST(strftime('{format}', {sql}) AS INTEGER)", column, true, Integer);

    private static string Numbers(ColumnDefinition column, string sql, string function) => column.Type switch
    {
        ColumnType.Decimal or ColumnType.Money => $"dv_{function}({sql})",
        ColumnType.Integer or ColumnType.BigInt or ColumnType.Double => $"{function}({sql})",
        _ => throw QueryFaults.Invalid($"The aggregate {function} needs a number; '{column.LogicalName}' is of type {column.Type}."),
    };

    private static readonly Func<SqliteDataReader, int, object> Integer = (reader, at) => InRange(reader.GetInt64(at));

    private static readonly Func<SqliteDataReader, int, object> Whole = (reader, at) => (int)Math.Truncate(reader.GetDouble(at));

    private static Func<SqliteDataReader, int, object>? Typed(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Money => (reader, at) => new Money(decimal.Parse(reader.GetString(at), CultureInfo.InvariantCulture)),
        ColumnType.Decimal => (reader, at) => decimal.Parse(reader.GetString(at), CultureInfo.InvariantCulture),
        ColumnType.Integer => Integer,
        _ => null,
    };

    /// <summary>The platform's database refuses a sum that is no integer any more (code and text are assumed).</summary>
    private static int InRange(long whole) => whole is >= int.MinValue and <= int.MaxValue
        ? (int)whole
        : throw PlatformFault.Create(PlatformErrorCodes.ValueOutOfRange, $"An aggregate of integers is out of their range: {whole.ToString(CultureInfo.InvariantCulture)}.");
}
