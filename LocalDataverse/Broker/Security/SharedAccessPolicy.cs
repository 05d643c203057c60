using System;
using System.Security.Cryptography;
using System.Text;

namespace LocalDataverse.Broker.Security;

/// <summary>The broker's one shared access policy: a name and a key, with the rights to manage, send and listen everywhere.</summary>
internal sealed class SharedAccessPolicy(string name, string key)
{
    public string Name { get; } = name;

    public string Key { get; } = key;

    /// <summary>A new key in the form of the platform's: 32 random bytes in Base64.</summary>
    public static string GenerateKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether these are the policy's name and key; in constant time for the key.</summary>
    public bool Matches(string name, string key) =>
        name == Name && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(Key));

    /// <summary>The signature of a shared access token: HMAC-SHA256 over the encoded resource, a line feed and the expiry.</summary>
    public byte[] Sign(string encodedResource, string expiry) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(Key), Encoding.UTF8.GetBytes(encodedResource + "\n" + expiry));
}
