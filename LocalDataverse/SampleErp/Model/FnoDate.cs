using System;

namespace LocalDataverse.SampleErp.Model;

/// <summary>How F&amp;O writes a date without a time: noon UTC, so that no time zone moves it to another day.</summary>
internal static class FnoDate
{
    /// <summary>"No date".</summary>
    public static readonly DateTimeOffset None = new(1900, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The end of time in a validity range.</summary>
    public static readonly DateTimeOffset Never = new(2154, 12, 31, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The day <paramref name="moment"/> falls on in UTC, as a date-only value.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment)
    {
        var day = moment.UtcDateTime.Date;
        return new DateTimeOffset(day.Year, day.Month, day.Day, 12, 0, 0, TimeSpan.Zero);
    }
}
