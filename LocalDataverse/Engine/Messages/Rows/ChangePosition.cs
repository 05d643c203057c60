using System.Globalization;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>How far the pages of one retrieval of changes have come. Its text is the paging cookie.</summary>
/// <param name="InDeleted">The changed rows are through; deleted ones follow.</param>
/// <param name="After">The version of the last change that was given.</param>
/// <param name="UpTo">The version at the first page: what comes later belongs to the next retrieval.</param>
internal sealed record ChangePosition(bool InDeleted, long After, long UpTo)
{
    private long _since;

    /// <summary>Nothing is left.</summary>
    public bool AtEnd => InDeleted && After >= UpTo;

    /// <summary>Reads a page's position; without a cookie it is the start.</summary>
    public static ChangePosition Read(PagingInfo? page, long since, long lastVersion)
    {
        if (page?.PagingCookie is not { Length: > 0 } cookie)
        {
            return page is not { PageNumber: > 1 } ? new ChangePosition(false, since, lastVersion) { _since = since }
                : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A later page of changes needs the paging cookie of the page before.");
        }
        var parts = cookie.Split('|');
        return parts is [("r" or "d") and var kind, var after, var upTo] && Number(after) is { } start && Number(upTo) is { } end
            ? new ChangePosition(kind == "d", start, end) { _since = since }
            : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "Malformed paging cookie of change tracking.");
    }

    /// <summary>The position after a change.</summary>
    public ChangePosition Past(string rowVersion) => this with { After = VersionOf(rowVersion) };

    /// <summary>The position before the first deleted row; a first retrieval has none.</summary>
    public ChangePosition PastRows() => this with { InDeleted = true, After = _since == 0 ? UpTo : _since };

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(InDeleted ? 'd' : 'r')}|{After}|{UpTo}");

    /// <summary>A row version as the number it is.</summary>
    public static long VersionOf(string rowVersion) => long.Parse(rowVersion, CultureInfo.InvariantCulture);

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
