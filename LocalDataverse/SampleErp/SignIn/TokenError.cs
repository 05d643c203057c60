using Microsoft.AspNetCore.Http;

namespace LocalDataverse.SampleErp.SignIn;

/// <summary>Entra's reasons to refuse a token, with its codes, sentences and HTTP statuses.</summary>
internal sealed record TokenError(int Code, string Error, string Description, int Status = StatusCodes.Status400BadRequest)
{
    public static TokenError MissingParameter(string name)
        => new(900144, "invalid_request", $"The request body must contain the following parameter: '{name}'.");

    public static TokenError UnsupportedGrantType(string grantType)
        => new(70003, "unsupported_grant_type", $"The app requested an unsupported grant type '{grantType}'.");

    public static TokenError UnknownTenant(string tenant) => new(
        90002,
        "invalid_request",
        $"Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.");

    public static TokenError UnknownClient(string client, string tenant) => new(
        700016,
        "unauthorized_client",
        $"Application with identifier '{client}' was not found in the directory '{tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.");

    public static TokenError MissingSecret() => new(
        7000218,
        "invalid_client",
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
        StatusCodes.Status401Unauthorized);

    public static TokenError WrongSecret(string client) => new(
        7000215,
        "invalid_client",
        $"Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{client}'.",
        StatusCodes.Status401Unauthorized);

    public static TokenError BadAssertion() => new(
        700027, "invalid_client", "Client assertion failed signature validation.", StatusCodes.Status401Unauthorized);

    public static TokenError InvalidScope(string scope) => new(
        70011,
        "invalid_scope",
        $"The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid.");

    public static TokenError NotDefaultScope(string scope) => new(
        1002012,
        "invalid_scope",
        $"The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).");

    public static TokenError UnknownResource(string resource, string tenant) => new(
        500011,
        "invalid_resource",
        $"The resource principal named {resource} was not found in the tenant named {tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.");
}
