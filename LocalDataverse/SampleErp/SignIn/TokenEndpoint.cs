using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.InventoryVisibility;
using Microsoft.AspNetCore.Http;

namespace LocalDataverse.SampleErp.SignIn;

/// <summary>
/// Entra's token endpoint, <c>POST /{tenant}/oauth2/v2.0/token</c>, for client credentials. A managed identity that fetches its token here uses the same client.
/// </summary>
internal sealed class TokenEndpoint(TokenIssuer issuer, ErpOptions options, string clientSecret, Func<string> baseUrl)
{
    private const string DefaultScope = "/.default";

    public async Task<IResult> InvokeAsync(HttpContext context, string tenant)
    {
        // Entra reads nothing but forms; a JSON body has no parameters to it.
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        context.Response.Headers.CacheControl = "no-store, no-cache";
        context.Response.Headers.Pragma = "no-cache";
        if (Refuse(form, context.Request.Headers.Authorization, tenant) is { } error) return Refused(error);

        var lifetime = (long)options.TokenLifetime.TotalSeconds - 1;
        return Results.Json(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = lifetime,
            ["ext_expires_in"] = lifetime,
            ["access_token"] = issuer.Issue(ResourceOf(form["scope"].ToString()) == ServiceTokens.SecurityService ? ServiceTokens.SecurityService : baseUrl(), $"{baseUrl()}/{options.TenantId}/"),
        });
    }

    private TokenError? Refuse(IFormCollection form, string? authorization, string tenant)
    {
        if (!string.Equals(tenant, options.TenantId, StringComparison.OrdinalIgnoreCase)) return TokenError.UnknownTenant(tenant);
        var grantType = form["grant_type"].ToString();
        if (grantType.Length == 0) return TokenError.MissingParameter("grant_type");
        if (grantType != "client_credentials") return TokenError.UnsupportedGrantType(grantType);

        var (client, secret) = Credentials(form, authorization);
        if (client.Length == 0) return TokenError.MissingParameter("client_id");
        if (!string.Equals(client, options.ClientId, StringComparison.OrdinalIgnoreCase)) return TokenError.UnknownClient(client, tenant);
        // No certificates are registered here.
        if (form.ContainsKey("client_assertion")) return TokenError.BadAssertion();
        if (secret.Length == 0) return TokenError.MissingSecret();
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(clientSecret))) return TokenError.WrongSecret(client);
        return RefuseScope(form["scope"].ToString(), tenant);
    }

    private TokenError? RefuseScope(string scope, string tenant)
    {
        if (scope.Length == 0) return TokenError.MissingParameter("scope");
        if (scope.Contains(' ', StringComparison.Ordinal)) return TokenError.InvalidScope(scope);
        if (!scope.EndsWith(DefaultScope, StringComparison.Ordinal)) return TokenError.NotDefaultScope(scope);
        var resource = ResourceOf(scope);
        return resource == ServiceTokens.SecurityService || string.Equals(resource.TrimEnd('/'), baseUrl(), StringComparison.OrdinalIgnoreCase) ? null : TokenError.UnknownResource(resource, tenant);
    }

    private static string ResourceOf(string scope) => scope[..^DefaultScope.Length];

    private static (string Client, string Secret) Credentials(IFormCollection form, string? authorization)
    {
        const string Basic = "Basic ";
        if (authorization is null || !authorization.StartsWith(Basic, StringComparison.OrdinalIgnoreCase)) return (form["client_id"].ToString(), form["client_secret"].ToString());
        var bytes = new byte[authorization.Length];
        if (!Convert.TryFromBase64String(authorization[Basic.Length..].Trim(), bytes, out var length)) return ("", "");
        var pair = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return pair.Length == 2 ? (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])) : ("", "");
    }

    private IResult Refused(TokenError error)
    {
        var time = options.Clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var (trace, correlation) = (Guid.NewGuid(), Guid.NewGuid());
        return Results.Json(
            new JsonObject
            {
                ["error"] = error.Error,
                ["error_description"] = $"AADSTS{error.Code}: {error.Description} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {time}",
                ["error_codes"] = new JsonArray(error.Code),
                ["timestamp"] = time,
                ["trace_id"] = trace.ToString(),
                ["correlation_id"] = correlation.ToString(),
                ["error_uri"] = $"{baseUrl()}/error?code={error.Code}",
            },
            statusCode: error.Status);
    }
}
