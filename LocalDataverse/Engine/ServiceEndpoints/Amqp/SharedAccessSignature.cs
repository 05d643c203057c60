using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Engine.ServiceEndpoints.Amqp;

/// <summary>Service Bus shared access signatures (Microsoft: "Service Bus access control with Shared Access Signatures").</summary>
internal static class SharedAccessSignature
{
    /// <summary>Signs a token.</summary>
    /// <param name="audience">The resource, as a URI.</param>
    /// <param name="keyName">Name of the access policy.</param>
    /// <param name="key">Its key; never logged.</param>
    /// <param name="expiresOn">When the token ends.</param>
    public static string Create(string audience, string keyName, string key, DateTimeOffset expiresOn)
    {
        var resource = Uri.EscapeDataString(audience);
        var expiry = expiresOn.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes($"{resource}\n{expiry}")));
        return $"SharedAccessSignature sr={resource}&sig={Uri.EscapeDataString(signature)}&se={expiry}&skn={Uri.EscapeDataString(keyName)}";
    }
}
