using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// /localdataverse/faults, so that another process can set faults: GET lists them, POST sets one (an <see cref="OrganizationFault"/> in JSON), DELETE takes all away, DELETE with an
/// id one. Not part of the platform; the administrator's alone.
/// </summary>
internal sealed class FaultEndpoint
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private readonly Organization _organization;

    public FaultEndpoint(Organization organization) => _organization = organization;

    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/localdataverse/faults").RequireAdministrator(_organization);
        group.MapGet("", () => Results.Json(_organization.Faults.Active, Json));
        group.MapPost("", (Func<HttpContext, Task<IResult>>)AddAsync);
        group.MapDelete("", () =>
        {
            _organization.Faults.Clear();
            return Results.NoContent();
        });
        group.MapDelete("{id:guid}", (Guid id) => _organization.Faults.Remove(id) ? Results.NoContent() : Results.NotFound());
    }

    private async Task<IResult> AddAsync(HttpContext http)
    {
        try
        {
            var fault = await JsonSerializer.DeserializeAsync<OrganizationFault>(http.Request.Body, Json, http.RequestAborted);
            return Results.Json(_organization.Faults.Add(fault ?? throw new JsonException("The body is null.")), Json, statusCode: StatusCodes.Status201Created);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return Results.Json(new { error = new { message = e.Message } }, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
