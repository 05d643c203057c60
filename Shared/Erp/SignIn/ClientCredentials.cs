using System;

namespace ErpIntegration.Erp.SignIn;

/// <summary>An application that signs in with a secret.</summary>
internal sealed class ClientCredentials
{
    /// <summary>Makes one.</summary>
    /// <param name="tokenUrl">Address of the token endpoint.</param>
    /// <param name="clientId">The application.</param>
    /// <param name="secret">Reads the secret; called only when a token is needed.</param>
    /// <param name="scope">What the token is for.</param>
    public ClientCredentials(Uri tokenUrl, string clientId, Func<string> secret, string scope)
    {
        TokenUrl = tokenUrl;
        ClientId = clientId;
        Secret = secret;
        Scope = scope;
    }

    /// <summary>Address of the token endpoint.</summary>
    public Uri TokenUrl { get; }

    /// <summary>The application.</summary>
    public string ClientId { get; }

    /// <summary>Reads the secret.</summary>
    public Func<string> Secret { get; }

    /// <summary>What the token is for.</summary>
    public string Scope { get; }
}
