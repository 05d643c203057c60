using System;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage;

/// <summary>What formulas of columns need and SQLite doesn't have: exact arithmetic, and dates as SQL Server counts them. Nothing in, nothing out; a result that no decimal can hold is nothing too (assumed).</summary>
internal static class SqliteFormulaFunctions
{
    /// <summary>Adds them to a connection.</summary>
    public static void Register(SqliteConnection connection)
    {
        connection.CreateFunction("dv_math", (string op, object? a, object? b) => Calculate(op, Number(a), Number(b))?.ToString(CultureInfo.InvariantCulture), isDeterministic: true);
        connection.CreateFunction("dv_round", (object? value, int places) => Round(Number(value), places)?.ToString(CultureInfo.InvariantCulture), isDeterministic: true);
        connection.CreateFunction("dv_compare", (object? a, object? b) => Number(a) is { } left && Number(b) is { } right ? (long?)left.CompareTo(right) : null, isDeterministic: true);
        connection.CreateFunction("dv_dateadd", (string unit, object? count, string? date) => Add(unit, Number(count), date), isDeterministic: true);
        connection.CreateFunction("dv_datediff", (string unit, string? from, string? to) => from is null || to is null ? null : (long?)Difference(unit, ColumnCodec.Time(from), ColumnCodec.Time(to)), isDeterministic: true);
    }

    private static decimal? Number(object? value) => value switch
    {
        null or DBNull => null,
        long whole => whole,
        double number => double.IsFinite(number) && Math.Abs(number) < 7.9e28 ? (decimal)number : null,
        string text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException($"A number was expected, not {value.GetType()}."),
    };

    private static decimal? Calculate(string op, decimal? a, decimal? b)
    {
        if (a is not { } left || b is not { } right) return null;
        try
        {
            return op switch
            {
                "+" => left + right,
                "-" => left - right,
                "*" => left * right,
                "/" => right == 0 ? null : left / right,
                _ => throw new ArgumentOutOfRangeException(nameof(op), op, null),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Round(decimal? value, int places) => value is { } number ? decimal.Round(number, places, MidpointRounding.AwayFromZero) : null;

    private static string? Add(string unit, decimal? count, string? date)
    {
        if (count is not { } number || date is null) return null;
        var time = ColumnCodec.Time(date);
        var whole = (int)Math.Clamp(decimal.Truncate(number), int.MinValue, int.MaxValue);
        try
        {
            return ColumnCodec.Text(unit switch
            {
                "hours" => time.AddHours(whole),
                "days" => time.AddDays(whole),
                "weeks" => time.AddDays(7d * whole),
                "months" => time.AddMonths(whole),
                "years" => time.AddYears(whole),
                _ => throw new ArgumentException($"There is no unit '{unit}'.", nameof(unit)),
            });
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>How many borders of the unit lie between two times: none on the same day, month or year (Microsoft Learn, "Define calculated columns").</summary>
    private static long Difference(string unit, DateTime from, DateTime to) => unit switch
    {
        "minutes" => (to.Ticks / TimeSpan.TicksPerMinute) - (from.Ticks / TimeSpan.TicksPerMinute),
        "hours" => (to.Ticks / TimeSpan.TicksPerHour) - (from.Ticks / TimeSpan.TicksPerHour),
        "days" => (to.Date - from.Date).Days,
        "weeks" => (StartOfWeek(to) - StartOfWeek(from)).Days / 7,
        "months" => ((to.Year - from.Year) * 12) + to.Month - from.Month,
        "years" => to.Year - from.Year,
        _ => throw new ArgumentException($"There is no unit '{unit}'.", nameof(unit)),
    };

    private static DateTime StartOfWeek(DateTime time) => time.Date.AddDays(-(int)time.DayOfWeek);
}
