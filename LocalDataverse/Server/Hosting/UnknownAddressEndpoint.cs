using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// Answers addresses with nothing behind them, in the platform's error shape; where the platform has something there, by name, and where something is there for other methods, with those.
/// Either needs a signed-in user.
/// </summary>
internal static class UnknownAddressEndpoint
{
    private static readonly (string Path, string What)[] Missing =
    [
        ("/api/search", "Dataverse search"), ("/api/backgroundoperation", "background operations"), ("/api/discovery", "the discovery service"), ("/XRMServices", "this part of the Organization Service; it answers what is posted to /XRMServices/2011/Organization.svc/web"),
    ];

    /// <summary>Adds the route.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapFallback("{*path}", (RequestDelegate)AnswerAsync);

    private static Task AnswerAsync(HttpContext http)
    {
        var methods = Methods(http);
        var what = Missing.FirstOrDefault(m => http.Request.Path.StartsWithSegments(m.Path, StringComparison.OrdinalIgnoreCase)).What;
        if (methods.Count == 0 && what is null)
            return ErrorWriter.WriteAsync(http, new WebApiException(StatusCodes.Status404NotFound, "", $"No HTTP resource was found that matches the request URI '{http.Request.GetDisplayUrl()}'."));
        if (http.User.Identity is not { IsAuthenticated: true }) return http.ChallengeAsync();
        if (methods.Count == 0) return ErrorWriter.WriteAsync(http, WebApiException.NotSupported(what!));
        http.Response.Headers.Allow = string.Join(", ", methods);
        return ErrorWriter.WriteAsync(http, WebApiException.NotAllowed(http.Request.Method));
    }

    /// <summary>The methods that this address has; none where nothing is there.</summary>
    private static List<string> Methods(HttpContext http)
    {
        var methods = http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => new TemplateMatcher(new RouteTemplate(e.RoutePattern), []).TryMatch(http.Request.Path, []))
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
            .Distinct().Order(StringComparer.Ordinal).ToList();
        // It is here for the method, too, where the address didn't meet what its route demands of it.
        return methods.Contains(http.Request.Method) ? [] : methods;
    }
}
