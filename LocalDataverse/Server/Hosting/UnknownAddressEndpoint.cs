using System;
using System.Linq;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.Hosting;

/// <summary>Answers addresses with nothing behind them, in the platform's error shape; where the platform has something there, by name.</summary>
internal static class UnknownAddressEndpoint
{
    private static readonly (string Path, string What)[] Missing =
    [
        ("/api/search", "this part of Dataverse search; it answers version 1.0 and 2.0"), ("/api/backgroundoperation", "background operations"), ("/api/discovery", "the discovery service"), ("/XRMServices", "this part of the Organization Service; it answers what is posted to /XRMServices/2011/Organization.svc/web"),
    ];

    /// <summary>Adds the route.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapFallback("{*path}", http => ErrorWriter.WriteAsync(http, Answer(http.Request)));

    private static WebApiException Answer(HttpRequest request) => Missing.FirstOrDefault(m => request.Path.StartsWithSegments(m.Path, StringComparison.OrdinalIgnoreCase)).What is { } what
        ? WebApiException.NotSupported(what)
        : new WebApiException(StatusCodes.Status404NotFound, "", $"No HTTP resource was found that matches the request URI '{request.GetDisplayUrl()}'.");
}
