using System.Collections.Generic;

namespace LocalDataverse.Engine.Security;

/// <summary>Gives access tokens for the identity a plug-in assembly runs with: what Entra ID is to the platform's IManagedIdentityService.</summary>
public interface IManagedIdentityTokenSource
{
    /// <summary>A bearer token for the scopes.</summary>
    string AcquireToken(IEnumerable<string> scopes);
}
