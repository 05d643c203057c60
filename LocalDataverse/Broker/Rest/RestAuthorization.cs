using System;
using LocalDataverse.Broker.Security;

namespace LocalDataverse.Broker.Rest;

/// <summary>Reads the Authorization header: a shared access signature, which <c>$cbs</c> would take too, or a token of Entra ID.</summary>
internal sealed class RestAuthorization(SharedAccessPolicy policy, IAccessTokenValidator? tokens, TimeProvider clock)
{
    private const string Bearer = "Bearer ";
    private const string Sas = "SharedAccessSignature ";

    /// <summary>Null when the caller may send to the entity, else why not; the sentence starts with the platform's name of the fault.</summary>
    public string? Refuse(string? header, EntityPath entity)
    {
        if (string.IsNullOrWhiteSpace(header))
            return "MissingToken: The security token is missing.";
        if (header.StartsWith(Sas, StringComparison.OrdinalIgnoreCase))
            return RefuseSignature(Sas + header[Sas.Length..], entity);
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return "MalformedToken: The token is malformed.";
        if (tokens is null)
            return "InvalidIssuer: This broker accepts no tokens; use a shared access signature.";
        return tokens.MaySend(header[Bearer.Length..].Trim(), entity.Value) ? null : "InvalidToken: The token is not valid for this entity.";
    }

    private string? RefuseSignature(string text, EntityPath entity)
    {
        var token = SharedAccessToken.TryParse(text, policy, clock.GetUtcNow(), out var error);
        if (token is null)
            return error;
        return token.Resource.Covers(entity) ? null : $"InvalidAudience: The token's audience doesn't cover '{entity.Value}'.";
    }
}
