using System;
using System.Runtime.Serialization;
using System.Text;
using ErpIntegration.Data;

namespace ErpIntegration.Erp.SignIn;

/// <summary>Reads when a token ends. Only to know how long to keep it: whether it is good is for the ERP to judge.</summary>
internal static class JwtExpiry
{
    private static readonly DateTime Epoch = new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly double MaximumSeconds = (DateTime.MaxValue - Epoch).TotalSeconds - 1;

    /// <summary>When it ends, UTC; null when the token doesn't tell.</summary>
    public static DateTime? Of(string token)
    {
        var parts = token.Split('.');
        if (parts.Length != 3)
            return null;
        try
        {
            var claims = Json.Read<JwtClaims>(Encoding.UTF8.GetString(FromBase64Url(parts[1])));
            return claims.Expires > 0 && claims.Expires < MaximumSeconds ? Epoch.AddSeconds(claims.Expires) : (DateTime?)null;
        }
        catch (Exception exception) when (exception is FormatException || exception is SerializationException)
        {
            // An opaque token.
            return null;
        }
    }

    private static byte[] FromBase64Url(string text)
        => Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='));
}
