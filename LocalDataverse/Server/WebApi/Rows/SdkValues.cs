using System;
using System.Globalization;
using Microsoft.OData.Edm;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>Turns the URI parser's values into the SDK's.</summary>
internal static class SdkValues
{
    /// <summary>Times become UTC, dates midnight; the rest stays.</summary>
    public static object? FromOData(object? value) => value switch
    {
        DateTimeOffset time => time.UtcDateTime,
#pragma warning disable CS0618 // This version of the parser still gives its own Date.
        Date date => new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Utc),
#pragma warning restore CS0618
        DateOnly date => date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        short number => Convert.ToInt32(number, CultureInfo.InvariantCulture),
        byte number => Convert.ToInt32(number, CultureInfo.InvariantCulture),
        float number => Convert.ToDouble(number, CultureInfo.InvariantCulture),
        _ => value,
    };
}
