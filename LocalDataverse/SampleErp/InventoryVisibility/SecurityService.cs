using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LocalDataverse.SampleErp.InventoryVisibility;

/// <summary>
/// The security service, which gives a token for Inventory Visibility for one of Entra ID: <c>POST /securityservice/token</c>. The general address <c>/token</c> answers 307 with
/// this one, as the real one does with that of a region. The bodies of its refusals are assumed.
/// </summary>
internal sealed class SecurityService(TokenIssuer issuer, ErpOptions options, Func<string> baseUrl)
{
    public const string GeneralPath = "/token";
    public const string Path = "/securityservice/token";

    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(GeneralPath, () => Results.Redirect(baseUrl() + Path, permanent: false, preserveMethod: true));
        endpoints.MapPost(Path, (Delegate)InvokeAsync);
    }

    private async Task<IResult> InvokeAsync(HttpContext context)
    {
        JsonObject? body;
        try
        {
            body = await JsonSerializer.DeserializeAsync<JsonObject>(context.Request.Body, cancellationToken: context.RequestAborted);
        }
        catch (JsonException exception)
        {
            return Refused(StatusCodes.Status400BadRequest, "invalid_request", exception.Message);
        }

        if (context.Request.Headers["Api-Version"] != "1.0") return Refused(StatusCodes.Status400BadRequest, "invalid_request", "The header Api-Version must be 1.0.");
        foreach (var (name, expected) in new[]
        {
            ("grant_type", "client_credentials"),
            ("client_assertion_type", "aad_app"),
            ("scope", ServiceTokens.InventoryService + "/.default"),
            ("context", options.EnvironmentId),
            ("context_type", "finops-env"),
        })
        {
            if (Text(body, name) != expected) return Refused(StatusCodes.Status400BadRequest, "invalid_request", $"{name} must be {expected}.");
        }

        if (!issuer.IsValid(Text(body, "client_assertion") ?? "", ServiceTokens.SecurityService, out var reason)) return Refused(StatusCodes.Status401Unauthorized, "invalid_client", reason);
        return Results.Json(new JsonObject
        {
            ["access_token"] = issuer.Issue(ServiceTokens.InventoryService, baseUrl() + Path),
            ["token_type"] = "bearer",
            ["expires_in"] = (long)options.TokenLifetime.TotalSeconds,
        });
    }

    private static string? Text(JsonObject? body, string name) => body?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static IResult Refused(int status, string error, string description)
        => Results.Json(new JsonObject { ["error"] = error, ["error_description"] = description }, statusCode: status);
}
