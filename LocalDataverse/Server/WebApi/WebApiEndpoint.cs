using System;
using System.Globalization;
using System.Linq;
using System.Security.Claims;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace LocalDataverse.Server.WebApi;

/// <summary>Everything below /api/data/v9.x.</summary>
internal sealed class WebApiEndpoint
{
    private readonly Organization _organization;
    private readonly WebApiModelCache _models;
    private readonly ILogger _log;

    public WebApiEndpoint(Organization organization, ILogger<WebApiEndpoint> log)
    {
        _organization = organization;
        _log = log;
        _models = new WebApiModelCache(organization);
    }

    /// <summary>Adds the routes; every one needs a signed-in user.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.Map("/api/data/{version:regex(^v9\\.[0-2]$)}/{**path}", AnswerAsync).RequireAuthorization();

    private async Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers["OData-Version"] = "4.0";
        http.Response.Headers["REQ_ID"] = Guid.NewGuid().ToString();
        try
        {
            var version = (string)http.GetRouteValue("version")!;
            var root = new Uri($"{http.Request.Scheme}://{http.Request.Host}/api/data/{version}/");
            var call = new WebApiCall(http, _organization, _models.Current(), Caller(http), root) { RelativePath = (string?)http.GetRouteValue("path") ?? "" };
            await RequestDispatcher.DispatchAsync(call);
        }
        catch (Exception e) when (ErrorWriter.Handles(e) && !http.Response.HasStarted)
        {
            await ErrorWriter.WriteAsync(http, e, PreferHeader.WantsErrorDetails(http.Request));
        }
        catch (Exception e) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            // A defect of the server: its cause belongs in the log, not in an answer.
            _log.LogError(e, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
            await ErrorWriter.WriteAsync(http, new WebApiException(500, "0x80040216", "An unexpected error occurred."), annotations: false);
        }
    }

    private CallOptions Caller(HttpContext http)
    {
        var headers = http.Request.Headers;
        return new CallOptions
        {
            UserId = Guid.Parse(http.User.FindFirstValue("sub")!, CultureInfo.InvariantCulture),
            ImpersonatedUserId = Impersonated(headers),
            Tag = http.Request.Query["tag"].ToString() is { Length: > 0 } tag ? tag : null,
            UserAgent = headers.UserAgent.ToString() is { Length: > 0 } agent ? agent : null,
            BypassBusinessLogic = headers["MSCRM.BypassBusinessLogicExecution"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Concat(headers["MSCRM.BypassCustomPluginExecution"] == "true" ? ["CustomSync"] : Array.Empty<string>()).Distinct().ToArray(),
        };
    }

    /// <summary>MSCRMCallerID names a systemuserid, CallerObjectId an Entra object id (PLATFORM-FACTS 6.2).</summary>
    private Guid? Impersonated(IHeaderDictionary headers)
    {
        if (headers["MSCRMCallerID"].ToString() is { Length: > 0 } id) return ParseId("MSCRMCallerID", id);
        return headers["CallerObjectId"].ToString() is { Length: > 0 } objectId ? Users.ByEntraId(_organization, ParseId("CallerObjectId", objectId)) : null;
    }

    private static Guid ParseId(string header, string value) => Guid.TryParse(value, out var id) ? id : throw WebApiException.BadRequest($"The header {header} must be a GUID, not '{value}'.");
}
