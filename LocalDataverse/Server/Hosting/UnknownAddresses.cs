using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// Answers addresses with nothing behind them, in the platform's error shape; where the platform has something there, by name. An address that doesn't know the method answers 405.
/// Who isn't signed in is told so first, as on the platform, but for addresses that nobody has.
/// </summary>
internal static class UnknownAddresses
{
    private static readonly (string Path, string What)[] Missing =
    [
        ("/api/search", "this part of Dataverse search; it answers version 1.0 and 2.0"), ("/api/discovery", "the discovery service"), ("/XRMServices", "this part of the Organization Service; it answers what is posted to /XRMServices/2011/Organization.svc/web"),
    ];

    /// <summary>Answers what no endpoint does.</summary>
    public static async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint() is null)
        {
            var missing = Missing.FirstOrDefault(m => http.Request.Path.StartsWithSegments(m.Path, StringComparison.OrdinalIgnoreCase)).What;
            await RefuseAsync(http, missing is null, missing is null
                ? new WebApiException(StatusCodes.Status404NotFound, "", $"No HTTP resource was found that matches the request URI '{http.Request.GetDisplayUrl()}'.")
                : WebApiException.NotSupported(missing));
            return;
        }
        await next(http);
        // The router's own answer to a method that an address doesn't know has no body.
        if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed && !http.Response.HasStarted) await RefuseAsync(http, open: false, WebApiException.NotAllowed(http.Request.Method));
    }

    private static Task RefuseAsync(HttpContext http, bool open, WebApiException refusal) =>
        open || http.User.Identity?.IsAuthenticated == true ? ErrorWriter.WriteAsync(http, refusal) : http.ChallengeAsync();
}
