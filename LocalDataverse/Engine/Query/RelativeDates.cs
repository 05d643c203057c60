using System;
using System.Collections.Generic;
using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rules;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>
/// The span of time each date operator means. Days are the caller's; of a column that isn't user-local they are compared as they stand in it. Weeks start on Sunday. That the day of On and
/// its kin is the caller's whatever zone its value has is assumed.
/// </summary>
internal sealed class RelativeDates
{
    private readonly TimeProvider _clock;
    private readonly TimeZoneInfo _zone;

    public RelativeDates(TimeProvider clock, TimeZoneInfo zone)
    {
        _clock = clock;
        _zone = zone;
    }

    /// <summary>A span: from (included) to before (not included); null is open.</summary>
    /// <param name="From">The first moment.</param>
    /// <param name="Before">The first moment after it.</param>
    /// <param name="Not">The condition is that a value lies outside.</param>
    internal readonly record struct Span(DateTime? From, DateTime? Before, bool Not = false);

    /// <summary>A time that is given as a DateTime or as text. Text that doesn't say its zone is in this one.</summary>
    public static DateTime Time(object value, TimeZoneInfo zone) => value switch
    {
        DateTime time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time,
        DateTimeOffset time => time.UtcDateTime,
        _ => DateTime.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) switch
        {
            { Kind: DateTimeKind.Unspecified } time => TimeZones.ToUtc(time, zone),
            var time => time.ToUniversalTime(),
        },
    };

    /// <summary>The span of an operator; null when it isn't one of dates.</summary>
    public Span? Range(ConditionOperator op, IReadOnlyList<object> values, ColumnDefinition column)
    {
        var userLocal = column.DateTimeBehavior == "UserLocal";
        if (column.DateTimeBehavior == "DateOnly" && OfHours(op)) throw QueryFaults.Invalid($"The operator {op} can't be applied to '{column.LogicalName}': its behavior is DateOnly.");
        // Stored times are whole seconds: "until now" includes the second that is running.
        var utc = WholeSecond(_clock.GetUtcNow().UtcDateTime);
        var local = TimeZones.ToLocal(utc, _zone);
        var now = userLocal ? utc : local;
        var passed = now.AddSeconds(1);
        var today = local.Date;
        var week = today.AddDays(-(int)today.DayOfWeek);
        var month = new DateTime(today.Year, today.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        var year = new DateTime(today.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return op switch
        {
            ConditionOperator.On => Days(Given(), 1),
            ConditionOperator.NotOn => Days(Given(), 1) with { Not = true },
            ConditionOperator.OnOrBefore => new Span(null, After(Given(), 1)),
            ConditionOperator.OnOrAfter => new Span(At(Given()), null),
            ConditionOperator.Yesterday => Days(today.AddDays(-1), 1),
            ConditionOperator.Today => Days(today, 1),
            ConditionOperator.Tomorrow => Days(today.AddDays(1), 1),
            ConditionOperator.Last7Days => new Span(At(today.AddDays(-7)), passed),
            ConditionOperator.Next7Days => new Span(now, At(today.AddDays(8))),
            ConditionOperator.LastWeek => Days(week.AddDays(-7), 7),
            ConditionOperator.ThisWeek => Days(week, 7),
            ConditionOperator.NextWeek => Days(week.AddDays(7), 7),
            ConditionOperator.LastMonth => new Span(At(month.AddMonths(-1)), At(month)),
            ConditionOperator.ThisMonth => new Span(At(month), At(month.AddMonths(1))),
            ConditionOperator.NextMonth => new Span(At(month.AddMonths(1)), At(month.AddMonths(2))),
            ConditionOperator.LastYear => new Span(At(year.AddYears(-1)), At(year)),
            ConditionOperator.ThisYear => new Span(At(year), At(year.AddYears(1))),
            ConditionOperator.NextYear => new Span(At(year.AddYears(1)), At(year.AddYears(2))),
            ConditionOperator.LastXHours => new Span(now.AddHours(-Number()), passed),
            ConditionOperator.NextXHours => new Span(now, now.AddHours(Number())),
            ConditionOperator.LastXDays => new Span(At(today.AddDays(-Number())), passed),
            ConditionOperator.NextXDays => new Span(now, At(today.AddDays(Number() + 1))),
            ConditionOperator.LastXWeeks => new Span(At(today.AddDays(-7 * Number())), passed),
            ConditionOperator.NextXWeeks => new Span(now, At(today.AddDays((7 * Number()) + 1))),
            ConditionOperator.LastXMonths => new Span(At(Months(-Number())), passed),
            ConditionOperator.NextXMonths => new Span(now, At(Months(Number()).AddDays(1))),
            ConditionOperator.LastXYears => new Span(At(Months(-12 * Number())), passed),
            ConditionOperator.NextXYears => new Span(now, At(Months(12 * Number()).AddDays(1))),
            ConditionOperator.OlderThanXMinutes => new Span(null, now.AddMinutes(-Number())),
            ConditionOperator.OlderThanXHours => new Span(null, now.AddHours(-Number())),
            ConditionOperator.OlderThanXDays => new Span(null, At(today.AddDays(-Number()))),
            ConditionOperator.OlderThanXWeeks => new Span(null, At(today.AddDays(-7 * Number()))),
            ConditionOperator.OlderThanXMonths => new Span(null, At(Months(-Number()))),
            ConditionOperator.OlderThanXYears => new Span(null, At(Months(-12 * Number()))),
            _ => null,
        };

        // A day of the caller's begins at another moment than one of UTC's.
        DateTime At(DateTime day) => userLocal ? TimeZones.ToUtc(day, _zone) : day;

        Span Days(DateTime first, int count) => new(At(first), After(first, count));

        // Nothing lies behind the calendar's last day, which rows without an end are often given.
        DateTime? After(DateTime first, int count) => first > DateTime.MaxValue.Date.AddDays(-count) ? null : At(first.AddDays(count));

        DateTime Months(int count) => (today.Year * 12) + count is >= 24 and < 9999 * 12
            ? today.AddMonths(count)
            : throw QueryFaults.Invalid($"The operator {op} leads to a year that is not in the calendar.");

        DateTime Given()
        {
            if (values.Count != 1) throw QueryFaults.Invalid($"The operator {op} needs one date.");
            try
            {
                return DateTime.SpecifyKind(Time(values[0], TimeZoneInfo.Utc).Date, DateTimeKind.Utc);
            }
            catch (FormatException e)
            {
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'{values[0]}' is no date.", e);
            }
        }

        int Number() => values.Count == 1 && int.TryParse(Convert.ToString(values[0], CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 100_000
            ? number
            : throw QueryFaults.Invalid($"The operator {op} needs one positive whole number.");
    }

    private static bool OfHours(ConditionOperator op) => op is ConditionOperator.LastXHours or ConditionOperator.NextXHours or ConditionOperator.OlderThanXHours or ConditionOperator.OlderThanXMinutes;

    private static DateTime WholeSecond(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Kind);
}
