using System;

namespace LocalDataverse.Engine.Rules;

/// <summary>Times of one zone told as another's. All of them are of the kind UTC, as the platform gives them: what they mean their column or message says.</summary>
internal static class TimeZones
{
    /// <summary>What the clocks of a zone show at a moment.</summary>
    public static DateTime ToLocal(DateTime utc, TimeZoneInfo zone) =>
        DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone), DateTimeKind.Utc);

    /// <summary>The moment at which the clocks of a zone show this. A time that they skip counts as if they hadn't, of one that they show twice it is the later moment: that of standard time.</summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return zone.IsInvalidTime(time)
            ? DateTime.SpecifyKind(time - zone.BaseUtcOffset, DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(time, zone);
    }
}
