using System;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.WebApi.Protection;

/// <summary><c>/localdataverse/protection</c>: POST orders refusals (a <see cref="ScriptedRefusal"/> in JSON), DELETE takes them back. For the administrator only.</summary>
internal sealed class ProtectionEndpoint(Organization organization, ServiceProtection protection)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Adds the route.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapMethods("/localdataverse/protection", ["POST", "DELETE"], (Delegate)AnswerAsync).RequireAuthorization();

    private async Task<IResult> AnswerAsync(HttpContext http)
    {
        if (!Guid.TryParse(http.User.FindFirstValue("sub"), out var user) || user != organization.AdministratorId)
            return Results.Json(new { error = new { message = "Only the administrator may order refusals." } }, statusCode: StatusCodes.Status403Forbidden);
        if (http.Request.Method == "DELETE")
        {
            protection.Clear();
            return Results.NoContent();
        }
        try
        {
            protection.Script(await JsonSerializer.DeserializeAsync<ScriptedRefusal>(http.Request.Body, Json, http.RequestAborted) ?? throw new JsonException("The body is null."));
            return Results.NoContent();
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return Results.Json(new { error = new { message = e.Message } }, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
