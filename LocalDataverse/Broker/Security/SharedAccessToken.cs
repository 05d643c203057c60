using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;

namespace LocalDataverse.Broker.Security;

/// <summary>
/// A shared access signature as clients put it on <c>$cbs</c>: <c>SharedAccessSignature sr=…&amp;sig=…&amp;se=…&amp;skn=…</c>
/// (Microsoft: "Service Bus access control with Shared Access Signatures").
/// </summary>
internal sealed record SharedAccessToken(EntityPath Resource, DateTimeOffset ExpiresOn)
{
    private const string Prefix = "SharedAccessSignature ";

    /// <summary>Reads and verifies a token. The sentence in <paramref name="error"/> starts with the platform's name of the fault.</summary>
    public static SharedAccessToken? TryParse(string text, SharedAccessPolicy policy, DateTimeOffset now, out string? error)
    {
        error = null;
        var fields = Split(text);
        if (fields is null || !fields.TryGetValue("sr", out var resource) || !fields.TryGetValue("sig", out var signature)
            || !fields.TryGetValue("se", out var expiry) || !fields.TryGetValue("skn", out var keyName)
            || !long.TryParse(expiry, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            error = "MalformedToken: The token is malformed.";
            return null;
        }
        var given = new byte[64];
        if (Uri.UnescapeDataString(keyName) != policy.Name
            || !Convert.TryFromBase64String(Uri.UnescapeDataString(signature), given, out var length)
            || !CryptographicOperations.FixedTimeEquals(given.AsSpan(0, length), policy.Sign(resource, expiry)))
        {
            error = "InvalidSignature: The token has an invalid signature.";
            return null;
        }
        var expiresOn = DateTimeOffset.FromUnixTimeSeconds(seconds);
        if (expiresOn <= now)
        {
            error = string.Create(CultureInfo.InvariantCulture, $"ExpiredToken: The token is expired. Expiration time: {expiresOn:u}, current time: {now:u}.");
            return null;
        }
        return new SharedAccessToken(EntityPath.FromUri(Uri.UnescapeDataString(resource)), expiresOn);
    }

    private static Dictionary<string, string>? Split(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in text[Prefix.Length..].Split('&'))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || !fields.TryAdd(pair[..equals], pair[(equals + 1)..]))
                return null;
        }
        return fields;
    }
}
