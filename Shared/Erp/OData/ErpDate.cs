using System;
using System.Globalization;

namespace ErpIntegration.Erp.OData;

/// <summary>Dates as Finance and Operations writes them: a day is noon UTC, "no date" is 1900-01-01, the end of time 2154-12-31.</summary>
internal static class ErpDate
{
    private const int NoDate = 1900;

    /// <summary>The day, as midnight UTC; null where there is none.</summary>
    /// <exception cref="Errors.ErpException">It is no date.</exception>
    public static DateTime? Read(string? text) => ReadTime(text)?.Date;

    /// <summary>The point in time, UTC; null where there is none.</summary>
    /// <exception cref="Errors.ErpException">It is no date.</exception>
    public static DateTime? ReadTime(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            throw ErpFailure.Unreadable(new FormatException("'" + text + "' is no date."));
        return time.UtcDateTime.Year <= NoDate ? (DateTime?)null : time.UtcDateTime;
    }
}
