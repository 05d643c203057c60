using System.Collections.Generic;
using LocalDataverse.Engine.Security;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>A Key Vault.</summary>
internal sealed class Vault : ISecretStore
{
    private readonly Dictionary<string, string> _secrets = [];

    /// <summary>Keeps a secret.</summary>
    /// <returns>What an environment variable refers to it by.</returns>
    public string Keep(string name, string secret)
    {
        var reference = "/subscriptions/1/resourceGroups/erp/providers/Microsoft.KeyVault/vaults/erp/secrets/" + name;
        _secrets[reference] = secret;
        return reference;
    }

    public string? Find(string reference) => _secrets.GetValueOrDefault(reference);
}
