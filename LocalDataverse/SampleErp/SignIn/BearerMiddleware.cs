using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.SampleErp.SignIn;

/// <summary>Lets nobody at <c>/data</c> without a good token. The answer has no body, as in F&amp;O (assumed).</summary>
internal sealed class BearerMiddleware(TokenIssuer issuer, Func<string> baseUrl)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (ErpRoute.Of(context.Request) is not { IsData: true })
        {
            await next(context);
            return;
        }

        const string Bearer = "Bearer ";
        var authorization = context.Request.Headers.Authorization.ToString();
        if (!authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) Challenge(context);
        else if (!issuer.IsValid(authorization[Bearer.Length..].Trim(), baseUrl(), out var reason)) Challenge(context, reason);
        else await next(context);
    }

    /// <summary>Answers 401.</summary>
    public static void Challenge(HttpContext context, string? reason = null)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = reason is null ? "Bearer" : $"Bearer error=\"invalid_token\", error_description=\"{reason}\"";
    }
}
