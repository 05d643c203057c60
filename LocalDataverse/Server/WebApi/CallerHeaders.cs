using System;
using System.Globalization;
using System.Security.Claims;
using LocalDataverse.Engine;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

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
            UserId = UserOf(http),
            ImpersonatedUserId = Impersonated(organization, headers),
            Tag = http.Request.Query["tag"].ToString() is { Length: > 0 } tag ? tag : null,
            OrdersChoicesByValue = true,
            UserAgent = headers.UserAgent.ToString() is { Length: > 0 } agent ? agent : null,
            BypassBusinessLogic = headers["MSCRM.BypassBusinessLogicExecution"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        };
    }

    /// <summary>The signed-in user.</summary>
    public static Guid UserOf(HttpContext http) => Guid.Parse(http.User.FindFirstValue("sub")!, CultureInfo.InvariantCulture);

    /// <summary>Puts what headers say, and an address beside the row, into a request, as its optional parameters.</summary>
    public static void Apply(HttpRequest http, OrganizationRequest request)
    {
        var headers = http.Headers;
        // Of an elastic table's row; the other messages take no notice of it ("Use elastic tables using code", Microsoft Learn).
        if (request.RequestName is "Retrieve" or "RetrieveMultiple" or "Delete" && http.Query["partitionId"].ToString() is { Length: > 0 } partition) request["partitionId"] = partition.Trim('\'');
        if (headers["MSCRM.BypassBusinessLogicExecutionStepIds"].ToString() is { Length: > 0 } steps) request["BypassBusinessLogicExecutionStepIds"] = steps;
        if (Flag(headers, "MSCRM.BypassCustomPluginExecution") == true) request["BypassCustomPluginExecution"] = true;
        // The header says what to suppress; duplicate detection runs only when a client asks for it.
        if (request.RequestName is "Create" or "Update" or "Upsert" && Flag(headers, "MSCRM.SuppressDuplicateDetection") is { } suppress) request["SuppressDuplicateDetection"] = suppress;
    }

    private static bool? Flag(IHeaderDictionary headers, string name) => headers[name].ToString() is not { Length: > 0 } text ? null
        : bool.TryParse(text, out var value) ? value
        : throw WebApiException.BadRequest($"The header {name} must be true or false, not '{text}'.");

    /// <summary>The user to act as; null for none. MSCRMCallerID names a systemuserid, CallerObjectId an Entra object id (PLATFORM-FACTS 6.2).</summary>
    public static Guid? Impersonated(Organization organization, IHeaderDictionary headers)
    {
        if (headers["MSCRMCallerID"].ToString() is { Length: > 0 } id) return ParseId("MSCRMCallerID", id);
        return headers["CallerObjectId"].ToString() is { Length: > 0 } objectId ? Users.ByEntraId(organization, ParseId("CallerObjectId", objectId)) : null;
    }

    private static Guid ParseId(string header, string value) => Guid.TryParse(value, out var id) ? id : throw WebApiException.BadRequest($"The header {header} must be a GUID, not '{value}'.");
}
