using System;
using System.Collections.Generic;
using System.Globalization;
using System.ServiceModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using Microsoft.OData;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Errors;

/// <summary>Writes a failure in the platform's shape: <c>{"error":{"code":"0x…","message":"…"}}</c>, with annotations when the client asked for them.</summary>
internal static class ErrorWriter
{
    private const string Namespace = "Microsoft.PowerApps.CDS.";

    /// <summary>True for failures that are answers; others are defects of the server and go up.</summary>
    public static bool Handles(Exception exception) => exception is WebApiException or FaultException<OrganizationServiceFault> or ODataException or JsonException or BadHttpRequestException or UriFormatException;

    /// <summary>Answers with the failure.</summary>
    /// <param name="http">The request.</param>
    /// <param name="exception">The failure.</param>
    /// <param name="prefer">Says which annotations the client asked for; null for none.</param>
    public static Task WriteAsync(HttpContext http, Exception exception, PreferHeader? prefer = null)
    {
        var (status, code, message, details) = exception switch
        {
            WebApiException e => (e.Status, e.Code, e.Message, null),
            FaultException<OrganizationServiceFault> e => (FaultStatus.Of(e.Detail.ErrorCode), Hex(e.Detail.ErrorCode), e.Detail.Message, e.Detail),
            // The server's own limits, for example 413 for a body that is too large.
            BadHttpRequestException e => (e.StatusCode, WebApiException.NoCode, e.Message, null),
            ODataException e when e is Microsoft.OData.UriParser.ODataUnrecognizedPathException => (404, "0x8006088a", e.Message, null),
            _ => (400, WebApiException.NoCode, exception.Message, (OrganizationServiceFault?)null),
        };
        var error = new Dictionary<string, object?> { ["code"] = code, ["message"] = message };
        if (prefer is not null && details is not null)
            foreach (var (term, value) in Annotations(details, status))
                if (prefer.Includes(Namespace + term)) error[$"@{Namespace}{term}"] = value;
        if (details?.ErrorDetails.TryGetValue("Retry-After", out var wait) == true && wait is TimeSpan time) http.Response.Headers.RetryAfter = Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; odata.metadata=minimal";
        return http.Response.WriteAsync(JsonSerializer.Serialize(new Dictionary<string, object> { ["error"] = error }, Options), http.RequestAborted);
    }

    /// <summary>Answers 401 to a request without a token that holds; the body's text is ours, the platform documents the status only.</summary>
    public static Task ChallengeAsync(JwtBearerChallengeContext context)
    {
        context.HandleResponse();
        context.Response.Headers.WWWAuthenticate = context.Error is null ? "Bearer" : $"Bearer error=\"{context.Error}\"";
        var reason = context.AuthenticateFailure switch
        {
            null => "The request has no bearer token.",
            SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException => "The bearer token has expired.",
            _ => "The bearer token is not one of this organisation.",
        };
        return WriteAsync(context.HttpContext, new WebApiException(401, WebApiException.NoCode, $"{reason} 'localdataverse token --user NAME' prints one that holds for a day."));
    }

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// What the platform tells of a failure beside its text ("Include more details with errors", Microsoft Learn). Where in the platform's own code it came from
    /// (ApiExceptionSourceKey and ApiStepKey of its services) isn't known here and left out.
    /// </summary>
    private static IEnumerable<(string Term, string Value)> Annotations(OrganizationServiceFault fault, int status)
    {
        foreach (var (key, value) in fault.ErrorDetails) yield return ("ErrorDetails." + key, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        if (!fault.ErrorDetails.ContainsKey("ApiDepthKey")) yield return ("ErrorDetails.ApiDepthKey", "1");
        yield return ("ErrorDetails.ApiActivityIdKey", fault.ActivityId.ToString());
        yield return ("ErrorDetails.ApiExceptionCategory", status >= 500 ? "SystemFailure" : "ClientError");
        if (FaultNames.Of(fault.ErrorCode) is { } name) yield return ("ErrorDetails.ApiExceptionMessageName", name);
        yield return ("ErrorDetails.ApiExceptionHttpStatusCode", status.ToString(CultureInfo.InvariantCulture));
        yield return ("HelpLink", $"http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException%3a{Hex(fault.ErrorCode)[2..]}&client=platform");
        if (!string.IsNullOrEmpty(fault.TraceText)) yield return ("TraceText", fault.TraceText);
        yield return ("InnerError.Message", fault.InnerFault?.Message ?? fault.Message);
    }

    private static string Hex(int code) => "0x" + code.ToString("x8", CultureInfo.InvariantCulture);
}
