using System;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalDataverse.SampleErp.SignIn;

/// <summary>Makes and checks access tokens: JSON Web Tokens, signed with a key that this host made at its start.</summary>
/// <remarks>Entra signs with RS256; nobody but this host reads these, so HS256 and no key pair. A token dies with the host that made it.</remarks>
internal sealed class TokenIssuer(ErpOptions options)
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>A token for the service at <paramref name="audience"/>.</summary>
    public string Issue(string audience, string issuer)
    {
        var now = options.Clock.GetUtcNow();
        var header = new JsonObject { ["typ"] = "JWT", ["alg"] = "HS256" };
        var claims = new JsonObject
        {
            ["aud"] = audience,
            ["iss"] = issuer,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + options.TokenLifetime).ToUnixTimeSeconds(),
            ["appid"] = options.ClientId,
            ["appidacr"] = "1",
            ["idtyp"] = "app",
            ["tid"] = options.TenantId,
            ["uti"] = Guid.NewGuid().ToString("N"),
            ["ver"] = "1.0",
        };
        var content = $"{Encode(header)}.{Encode(claims)}";
        return $"{content}.{Base64Url.EncodeToString(Sign(content))}";
    }

    /// <summary>Whether a token is ours, for <paramref name="audience"/>, and still good. <paramref name="reason"/> says why not.</summary>
    public bool IsValid(string token, string audience, out string reason)
    {
        var parts = token.Split('.');
        if (parts.Length != 3 || !TryDecode(parts[2], out var signature) || !CryptographicOperations.FixedTimeEquals(signature, Sign($"{parts[0]}.{parts[1]}")))
        {
            reason = "The signature is invalid";
            return false;
        }

        // Signed by us, so what is inside is ours too.
        var claims = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Base64Url.DecodeFromChars(parts[1]))!;
        if (claims["exp"].GetInt64() <= options.Clock.GetUtcNow().ToUnixTimeSeconds()) reason = "The token is expired";
        else if (claims["aud"].GetString() != audience) reason = "The audience is invalid";
        else reason = "";
        return reason.Length == 0;
    }

    private byte[] Sign(string content) => HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(content));

    private static string Encode(JsonObject value) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(value.ToJsonString()));

    private static bool TryDecode(string text, out byte[] bytes)
    {
        bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (!Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var written)) return false;
        bytes = bytes[..written];
        return true;
    }
}
