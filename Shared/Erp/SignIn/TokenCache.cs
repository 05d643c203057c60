using System;
using System.Collections.Concurrent;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.SignIn;

/// <summary>
/// Tokens kept until shortly before they end: for the life of the sandbox process, best effort. Thread-safe; two executions at once may both fetch one.
/// </summary>
internal sealed class TokenCache
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, AccessToken> _tokens = new ConcurrentDictionary<string, AccessToken>(StringComparer.Ordinal);

    /// <summary>The one every execution of this assembly shares.</summary>
    public static TokenCache Shared { get; } = new TokenCache();

    /// <summary>A token that is good for a while yet; null where there is none.</summary>
    public AccessToken? Find(string key, IClock clock)
        => _tokens.TryGetValue(key, out var token) && clock.UtcNow < token.ExpiresOn - Margin ? token : null;

    /// <summary>Keeps a token.</summary>
    public void Keep(string key, AccessToken token) => _tokens[key] = token;

    /// <summary>Forgets a token that the ERP refused.</summary>
    public void Forget(string key) => _tokens.TryRemove(key, out _);
}
