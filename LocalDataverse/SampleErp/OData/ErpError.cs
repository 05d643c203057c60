using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace LocalDataverse.SampleErp.OData;

/// <summary>F&amp;O's error bodies.</summary>
internal static class ErpError
{
    /// <summary>What F&amp;O says of every failure; the reason is in the inner error.</summary>
    public const string General = "An error has occurred.";

    // As F&O writes it: apostrophes as they are. The body is JSON in a JSON response, never part of a page.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Body(string message, string innerMessage, string innerType) => new()
    {
        ["error"] = new JsonObject
        {
            ["code"] = "",
            ["message"] = message,
            // Where F&O puts its server's stack there is nothing here: it would only show this stand-in's insides.
            ["innererror"] = new JsonObject { ["message"] = innerMessage, ["type"] = innerType, ["stacktrace"] = "" },
        },
    };

    public static Task WriteAsync(HttpContext context, int status, string message, string innerMessage, string innerType)
        => WriteAsync(context, status, Body(message, innerMessage, innerType));

    /// <summary>The body that F&amp;O sends for an address it doesn't know. For a key without a row the same is assumed.</summary>
    public static JsonObject NotFoundBody(HttpRequest request)
        => new() { ["Message"] = $"No HTTP resource was found that matches the request URI '{request.GetEncodedUrl()}'. No route data was found for this request." };

    public static Task WriteNotFoundAsync(HttpContext context) => WriteAsync(context, StatusCodes.Status404NotFound, NotFoundBody(context.Request));

    private static Task WriteAsync(HttpContext context, int status, JsonObject body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body.ToJsonString(Json), context.RequestAborted);
    }
}
