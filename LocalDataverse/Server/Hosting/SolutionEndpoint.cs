using System;
using System.Globalization;
using System.Security.Claims;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Server.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.Hosting;

/// <summary>POST /localdataverse/solutions: imports a zip into the running server and answers with the report. Not part of the platform; the import command uses it.</summary>
internal sealed class SolutionEndpoint
{
    /// <summary>Part of the form: the zip.</summary>
    public const string ZipPart = "zip";

    /// <summary>Part of the form: "true" for an upgrade.</summary>
    public const string UpgradePart = "upgrade";

    /// <summary>Part of the form: "true" to overwrite unmanaged changes.</summary>
    public const string OverwritePart = "overwrite";

    /// <summary>Part of the form: the deployment settings, as JSON; may be left out.</summary>
    public const string SettingsPart = "settings";

    private const long MostBytes = 128L << 20;

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
        var form = await http.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MostBytes }, http.RequestAborted);
        try
        {
            var options = new SolutionImportOptions { UserId = user, Upgrade = form[UpgradePart] == "true", OverwriteUnmanagedCustomizations = form[OverwritePart] == "true" };
            if (form[SettingsPart].ToString() is { Length: > 0 } settings) DeploymentSettings.Read(settings, options);
            await using var zip = form.Files[ZipPart]?.OpenReadStream() ?? throw new SolutionImportException($"The form has no file '{ZipPart}'.");
            var report = _organization.ImportSolution(zip, options);
            await _endpoints.ConnectAsync(http.RequestAborted);
            return Results.Json(report);
        }
        catch (Exception e) when (e is SolutionImportException or InvalidOperationException)
        {
            return Results.Json(new { error = new { message = e.Message } }, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
