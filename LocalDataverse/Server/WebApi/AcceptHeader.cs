using System;
using System.Linq;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LocalDataverse.Server.WebApi;

/// <summary>What a client takes as an answer: the Web API has JSON, and XML for $metadata. <c>$format</c> says the same in the address and counts before the header.</summary>
internal static class AcceptHeader
{
    private const string LevelParameter = "odata.metadata";
    private static readonly string[] Json = ["application/json", "text/json"];

    /// <summary>Refuses a client that takes no JSON.</summary>
    public static void DemandJson(HttpRequest request) => Demand(request, Json);

    /// <summary>Refuses a client that takes none of the media types; status and text are those of live answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="types">What it can be answered with.</param>
    public static void Demand(HttpRequest request, params string[] types)
    {
        var accept = Wanted(request);
        if (accept.All(string.IsNullOrWhiteSpace)) return;
        if (MediaTypeHeaderValue.TryParseList(accept, out var wanted) && wanted.Any(w => types.Any(t => w.MatchesMediaType(t)) && LevelOf(w) is not null)) return;
        throw new WebApiException(StatusCodes.Status415UnsupportedMediaType, WebApiException.NoCode, "A supported MIME type could not be found that matches the acceptable MIME types for the request.");
    }

    /// <summary>How much the client wants to be told beside the values.</summary>
    public static MetadataLevel Level(HttpRequest request) => MediaTypeHeaderValue.TryParseList(Wanted(request), out var wanted)
        ? wanted.Where(w => Json.Any(t => w.MatchesMediaType(t))).Select(LevelOf).FirstOrDefault(l => l is not null) ?? MetadataLevel.Minimal
        : MetadataLevel.Minimal;

    private static string[] Wanted(HttpRequest request) => request.Query["$format"].ToString() switch
    {
        "" => [.. request.Headers.Accept.OfType<string>()],
        "json" => Json[..1],
        "xml" => ["application/xml"],
        var format => [format],
    };

    /// <summary>The level that a media type names; null for one that isn't there.</summary>
    private static MetadataLevel? LevelOf(MediaTypeHeaderValue type) =>
        type.Parameters.FirstOrDefault(p => p.Name.Equals(LevelParameter, StringComparison.OrdinalIgnoreCase)) is not { } parameter ? MetadataLevel.Minimal
            : Enum.TryParse<MetadataLevel>(parameter.GetUnescapedValue().Value, ignoreCase: true, out var level) ? level
            : null;
}
