using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>The span of time each date operator means. Days are UTC days: users' time zones aren't kept here. Weeks start on Sunday.</summary>
internal sealed class RelativeDates
{
    private readonly TimeProvider _clock;

    public RelativeDates(TimeProvider clock) => _clock = clock;

    /// <summary>A span: from (included) to before (not included); null is open.</summary>
    /// <param name="From">The first moment.</param>
    /// <param name="Before">The first moment after it.</param>
    /// <param name="Not">The condition is that a value lies outside.</param>
    internal readonly record struct Span(DateTime? From, DateTime? Before, bool Not = false);

    /// <summary>A time that is given as a DateTime or as text.</summary>
    public static DateTime Time(object value) => value switch
    {
        DateTime time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time,
        DateTimeOffset time => time.UtcDateTime,
        _ => DateTimeOffset.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime,
    };

    /// <summary>The span of an operator; null when it isn't one of dates.</summary>
    public Span? Range(ConditionOperator op, IReadOnlyList<object> values)
    {
        // Stored times are whole seconds: "until now" includes the second that is running.
        var now = WholeSecond(_clock.GetUtcNow().UtcDateTime);
        var passed = now.AddSeconds(1);
        var today = now.Date;
        var week = today.AddDays(-(int)today.DayOfWeek);
        var month = new DateTime(today.Year, today.Month, 1, 0, 0, 0, DateTimeKind.Utc);
        var year = new DateTime(today.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return op switch
        {
            ConditionOperator.On => Day(Given()),
            ConditionOperator.NotOn => Day(Given()) with { Not = true },
            ConditionOperator.OnOrBefore => new Span(null, Given().AddDays(1)),
            ConditionOperator.OnOrAfter => new Span(Given(), null),
            ConditionOperator.Yesterday => Day(today.AddDays(-1)),
            ConditionOperator.Today => Day(today),
            ConditionOperator.Tomorrow => Day(today.AddDays(1)),
            ConditionOperator.Last7Days => new Span(today.AddDays(-7), passed),
            ConditionOperator.Next7Days => new Span(now, today.AddDays(8)),
            ConditionOperator.LastWeek => new Span(week.AddDays(-7), week),
            ConditionOperator.ThisWeek => new Span(week, week.AddDays(7)),
            ConditionOperator.NextWeek => new Span(week.AddDays(7), week.AddDays(14)),
            ConditionOperator.LastMonth => new Span(month.AddMonths(-1), month),
            ConditionOperator.ThisMonth => new Span(month, month.AddMonths(1)),
            ConditionOperator.NextMonth => new Span(month.AddMonths(1), month.AddMonths(2)),
            ConditionOperator.LastYear => new Span(year.AddYears(-1), year),
            ConditionOperator.ThisYear => new Span(year, year.AddYears(1)),
            ConditionOperator.NextYear => new Span(year.AddYears(1), year.AddYears(2)),
            ConditionOperator.LastXHours => new Span(now.AddHours(-Number()), passed),
            ConditionOperator.NextXHours => new Span(now, now.AddHours(Number())),
            ConditionOperator.LastXDays => new Span(today.AddDays(-Number()), passed),
            ConditionOperator.NextXDays => new Span(now, today.AddDays(Number() + 1)),
            ConditionOperator.LastXWeeks => new Span(today.AddDays(-7 * Number()), passed),
            ConditionOperator.NextXWeeks => new Span(now, today.AddDays((7 * Number()) + 1)),
            ConditionOperator.LastXMonths => new Span(today.AddMonths(-Number()), passed),
            ConditionOperator.NextXMonths => new Span(now, today.AddMonths(Number()).AddDays(1)),
            ConditionOperator.LastXYears => new Span(today.AddYears(-Number()), passed),
            ConditionOperator.NextXYears => new Span(now, today.AddYears(Number()).AddDays(1)),
            ConditionOperator.OlderThanXMinutes => new Span(null, now.AddMinutes(-Number())),
            ConditionOperator.OlderThanXHours => new Span(null, now.AddHours(-Number())),
            ConditionOperator.OlderThanXDays => new Span(null, today.AddDays(-Number())),
            ConditionOperator.OlderThanXWeeks => new Span(null, today.AddDays(-7 * Number())),
            ConditionOperator.OlderThanXMonths => new Span(null, today.AddMonths(-Number())),
            ConditionOperator.OlderThanXYears => new Span(null, today.AddYears(-Number())),
            _ => null,
        };

        DateTime Given()
        {
            if (values.Count != 1) throw QueryFaults.Invalid($"The operator {op} needs one date.");
            try
            {
                return DateTime.SpecifyKind(Time(values[0]).Date, DateTimeKind.Utc);
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

    private static DateTime WholeSecond(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Kind);

    private static Span Day(DateTime day) => new(day, day.AddDays(1));
}
