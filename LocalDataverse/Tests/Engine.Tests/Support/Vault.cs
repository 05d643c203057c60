using System.Collections.Generic;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Tests.Support;

/// <summary>A vault with these secrets.</summary>
internal sealed class Vault : Dictionary<string, string>, ISecretStore
{
    public string? Find(string reference) => TryGetValue(reference, out var secret) ? secret : null;
}
