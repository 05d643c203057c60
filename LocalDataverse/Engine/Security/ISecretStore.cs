namespace LocalDataverse.Engine.Security;

/// <summary>The vault that environment variables of type Secret refer to: what Azure Key Vault is to the platform.</summary>
public interface ISecretStore
{
    /// <summary>Finds a secret.</summary>
    /// <param name="reference">
    /// What the variable holds: <c>/subscriptions/{id}/resourceGroups/{group}/providers/Microsoft.KeyVault/vaults/{vault}/secrets/{name}</c>.
    /// </param>
    /// <returns>The secret; null when the vault has none by this reference.</returns>
    string? Find(string reference);
}
