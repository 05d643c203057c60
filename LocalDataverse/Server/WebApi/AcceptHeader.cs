using System.Linq;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LocalDataverse.Server.WebApi;

/// <summary>What a client takes as an answer: the Web API has JSON, and XML for $metadata.</summary>
internal static class AcceptHeader
{
    /// <summary>Refuses a client that takes none of the media types; status and text are those of live answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="types">What it can be answered with.</param>
    public static void Demand(HttpRequest request, params string[] types)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || accept.All(string.IsNullOrWhiteSpace)) return;
        if (MediaTypeHeaderValue.TryParseList(accept, out var wanted) && wanted.Any(w => types.Any(t => w.MatchesMediaType(t)))) return;
        throw new WebApiException(StatusCodes.Status415UnsupportedMediaType, WebApiException.NoCode, "A supported MIME type could not be found that matches the acceptable MIME types for the request.");
    }
}
