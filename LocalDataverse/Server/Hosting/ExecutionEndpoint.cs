using System;
using System.Text.Json;
using LocalDataverse.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.Hosting;

/// <summary>/localdataverse/executions: what was executed last, as trees of operations and steps; with an id those of an operation or correlation id. Not part of the platform; the administrator's alone.</summary>
internal sealed class ExecutionEndpoint
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Organization _organization;

    public ExecutionEndpoint(Organization organization) => _organization = organization;

    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/localdataverse/executions").RequireAdministrator(_organization);
        group.MapGet("", () => Results.Json(_organization.ExecutionLog.Latest, Json));
        group.MapGet("{id:guid}", (Guid id) => Results.Json(_organization.ExecutionLog.Find(id), Json));
        group.MapDelete("", () =>
        {
            _organization.ExecutionLog.Clear();
            return Results.NoContent();
        });
    }
}
