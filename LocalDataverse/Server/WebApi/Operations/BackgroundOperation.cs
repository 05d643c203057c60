using System;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>A call with <c>Prefer: respond-async</c>: the custom API runs later, and the answer says where to ask for it ("Background operations", Microsoft Learn).</summary>
internal static class BackgroundOperation
{
    /// <summary>Accepts a call.</summary>
    public static async Task AcceptAsync(WebApiCall call, OrganizationRequest request)
    {
        var background = new OrganizationRequest("ExecuteBackgroundOperation") { ["Request"] = request };
        if (call.Prefer.CallbackUrl is { } callback) background["CallbackUri"] = callback;
        var accepted = call.Execute(background).Results;
        var (id, location) = ((Guid)accepted["BackgroundOperationId"], (string)accepted["Location"]);
        var response = call.Http.Response;
        response.Headers.Location = location;
        response.Headers["x-ms-dyn-backgroundoperationid"] = id.ToString("D");
        response.Headers.Append("Preference-Applied", call.Prefer.CallbackUrl is null ? "respond-async" : "callback");
        response.StatusCode = StatusCodes.Status202Accepted;
        // As Microsoft's page shows it: with a body only where somebody wants to be called back.
        if (call.Prefer.CallbackUrl is null) return;
        response.ContentType = "application/json";
        await response.WriteAsync(JsonSerializer.Serialize(new { backgroundOperationId = id, location }), call.Http.RequestAborted);
    }
}
