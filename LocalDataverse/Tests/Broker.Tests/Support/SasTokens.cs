using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>Shared access tokens as clients make them, independently of the broker's own code.</summary>
internal static class SasTokens
{
    public static string Create(string connectionString, string resource, int secondsToLive, string? key = null)
    {
        var encoded = Uri.EscapeDataString(resource);
        var expiry = (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + secondsToLive).ToString(CultureInfo.InvariantCulture);
        key ??= ConnectionStrings.Value(connectionString, "SharedAccessKey");
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes($"{encoded}\n{expiry}")));
        var name = ConnectionStrings.Value(connectionString, "SharedAccessKeyName");
        return $"SharedAccessSignature sr={encoded}&sig={Uri.EscapeDataString(signature)}&se={expiry}&skn={name}";
    }
}
