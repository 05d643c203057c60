using System;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OData.Extensions;

namespace LocalDataverse.SampleErp;

/// <summary>
/// What a request is about, as faults and counters name it. A query inside a batch goes by its entity set only: the batch itself, <c>$batch</c>, is the request for data.
/// </summary>
internal readonly record struct ErpRoute(bool IsData, string Name, bool IsPart = false)
{
    public const string Token = "token";
    public const string Data = "data";
    public const string SecurityService = "securityservice";
    public const string IndexQuery = "indexquery";
    public const string All = "*";

    /// <summary>Null for a request that is neither for data, nor for a token, nor for Inventory Visibility.</summary>
    public static ErpRoute? Of(HttpRequest request)
    {
        if (request.Path.StartsWithSegments("/data", StringComparison.Ordinal, out var rest))
        {
            var name = rest.Value!.TrimStart('/');
            var end = name.AsSpan().IndexOfAny('(', '/');
            return new ErpRoute(true, end < 0 ? name : name[..end], IsPartOfBatch(request.HttpContext));
        }

        var path = request.Path.Value!;
        if (path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal)) return new ErpRoute(false, Token);
        if (path == "/securityservice/token") return new ErpRoute(false, SecurityService);
        return path.EndsWith("/onhand/indexquery", StringComparison.Ordinal) ? new ErpRoute(false, IndexQuery) : null;
    }

    public bool Matches(string route)
        => (route == All && !IsPart)
            || (IsData && !IsPart && string.Equals(route, Data, StringComparison.OrdinalIgnoreCase))
            || string.Equals(route, Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a request is one of those inside a batch.</summary>
    public static bool IsPartOfBatch(HttpContext context) => context.ODataBatchFeature().BatchId is not null;
}
