using System;
using System.Globalization;
using System.Linq;
using System.Security.Claims;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Server.WebApi;

/// <summary>Reads who asks, and what the headers say beside the request (PLATFORM-FACTS 6.2).</summary>
internal static class CallerHeaders
{
    /// <summary>The caller of a request whose token was checked.</summary>
    public static CallOptions Read(Organization organization, HttpContext http)
    {
        var headers = http.Request.Headers;
        return new CallOptions
        {
            UserId = Guid.Parse(http.User.FindFirstValue("sub")!, CultureInfo.InvariantCulture),
            ImpersonatedUserId = Impersonated(organization, headers),
            Tag = http.Request.Query["tag"].ToString() is { Length: > 0 } tag ? tag : null,
            UserAgent = headers.UserAgent.ToString() is { Length: > 0 } agent ? agent : null,
            BypassBusinessLogic = headers["MSCRM.BypassBusinessLogicExecution"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Concat(headers["MSCRM.BypassCustomPluginExecution"] == "true" ? ["CustomSync"] : Array.Empty<string>()).Distinct().ToArray(),
        };
    }

    /// <summary>MSCRMCallerID names a systemuserid, CallerObjectId an Entra object id (PLATFORM-FACTS 6.2).</summary>
    private static Guid? Impersonated(Organization organization, IHeaderDictionary headers)
    {
        if (headers["MSCRMCallerID"].ToString() is { Length: > 0 } id) return ParseId("MSCRMCallerID", id);
        return headers["CallerObjectId"].ToString() is { Length: > 0 } objectId ? Users.ByEntraId(organization, ParseId("CallerObjectId", objectId)) : null;
    }

    private static Guid ParseId(string header, string value) => Guid.TryParse(value, out var id) ? id : throw WebApiException.BadRequest($"The header {header} must be a GUID, not '{value}'.");
}
