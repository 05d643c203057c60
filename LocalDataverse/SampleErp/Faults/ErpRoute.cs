using System;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.SampleErp;

/// <summary>What a request is about, as faults and counters name it.</summary>
internal readonly record struct ErpRoute(bool IsData, string Name)
{
    public const string Token = "token";
    public const string Data = "data";
    public const string All = "*";

    /// <summary>Null for a request that is neither for data nor for a token.</summary>
    public static ErpRoute? Of(HttpRequest request)
    {
        if (request.Path.StartsWithSegments("/data", StringComparison.Ordinal, out var rest))
        {
            var name = rest.Value!.TrimStart('/');
            var end = name.AsSpan().IndexOfAny('(', '/');
            return new ErpRoute(true, end < 0 ? name : name[..end]);
        }

        return request.Path.Value!.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal) ? new ErpRoute(false, Token) : null;
    }

    public bool Matches(string route)
        => route == All
            || (IsData && string.Equals(route, Data, StringComparison.OrdinalIgnoreCase))
            || string.Equals(route, Name, StringComparison.OrdinalIgnoreCase);
}
