using System;
using System.Globalization;
using System.Security.Claims;
using LocalDataverse.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.Server.Hosting;

/// <summary>Keeps what isn't part of the platform for the administrator.</summary>
internal static class AdministratorOnly
{
    /// <summary>Answers others 403, and callers without a token 401.</summary>
    public static RouteGroupBuilder RequireAdministrator(this RouteGroupBuilder group, Organization organization)
    {
        group.RequireAuthorization().AddEndpointFilter(async (context, next) =>
            Guid.Parse(context.HttpContext.User.FindFirstValue("sub")!, CultureInfo.InvariantCulture) == organization.AdministratorId
                ? await next(context)
                : Results.Json(new { error = new { message = "Only the administrator may do this." } }, statusCode: StatusCodes.Status403Forbidden));
        return group;
    }
}
