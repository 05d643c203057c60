using System;

namespace ErpIntegration.Deploy.Settings;

/// <summary>Where a secret is. Exactly one is given.</summary>
/// <param name="Env">An environment variable of this process.</param>
/// <param name="File">A file, relative to the settings file.</param>
/// <param name="KeyVault">Address of a Key Vault secret, read with the Azure identity of this process.</param>
internal sealed record SecretReference(string? Env, string? File, Uri? KeyVault);
