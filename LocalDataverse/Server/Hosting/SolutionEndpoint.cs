using System;
using System.Globalization;
using System.IO;
using System.Security.Claims;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Solutions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.Hosting;

/// <summary>POST /localdataverse/solutions: imports a zip into the running server and answers with the report. Not part of the platform; the import command uses it.</summary>
internal sealed class SolutionEndpoint
{
    private readonly Organization _organization;
    private readonly EndpointConnector _endpoints;

    public SolutionEndpoint(Organization organization, EndpointConnector endpoints)
    {
        _organization = organization;
        _endpoints = endpoints;
    }

    /// <summary>Adds the route.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/localdataverse/solutions", (Delegate)AnswerAsync).RequireAuthorization();

    private async Task<IResult> AnswerAsync(HttpContext http)
    {
        // An import brings code into the server: only the administrator may.
        var user = Guid.Parse(http.User.FindFirstValue("sub")!, CultureInfo.InvariantCulture);
        if (user != _organization.AdministratorId) return Results.Json(new { error = new { message = "Only the administrator may import solutions." } }, statusCode: StatusCodes.Status403Forbidden);
        using var zip = new MemoryStream();
        await http.Request.Body.CopyToAsync(zip, http.RequestAborted);
        zip.Position = 0;
        try
        {
            var report = _organization.ImportSolution(zip, new SolutionImportOptions { UserId = user });
            await _endpoints.ConnectAsync(http.RequestAborted);
            return Results.Json(report);
        }
        catch (SolutionImportException e)
        {
            return Results.Json(new { error = new { message = e.Message } }, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
