using System;
using System.Globalization;

namespace ErpIntegration.Data;

/// <summary>Points in time as text (RFC 3339).</summary>
internal static class Timestamp
{
    /// <summary>In UTC with milliseconds, for example 2026-01-31T09:15:00.000Z. Values of an unspecified kind are UTC: that is what the platform means by them.</summary>
    public static string Format(DateTime value)
    {
        var utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        return utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>The same for a value that may be missing: then it is null.</summary>
    public static string? Format(DateTime? value) => value is { } given ? Format(given) : null;

    /// <summary>A day, for example 2026-01-31; null where the value is missing.</summary>
    public static string? FormatDate(DateTime? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
