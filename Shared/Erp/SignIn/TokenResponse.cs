using System;
using System.Runtime.Serialization;

namespace ErpIntegration.Erp.SignIn;

/// <summary>What a token endpoint answers.</summary>
[DataContract]
public sealed class TokenResponse
{
    /// <summary>The token.</summary>
    [DataMember(Name = "access_token", IsRequired = true)]
    public string? AccessToken { get; set; }

    /// <summary>Seconds that it is good for.</summary>
    [DataMember(Name = "expires_in", IsRequired = true)]
    public double ExpiresIn { get; set; }

    /// <summary>The token.</summary>
    /// <param name="asked">When it was asked for, UTC.</param>
    /// <exception cref="SerializationException">There is none.</exception>
    internal AccessToken ToToken(DateTime asked) => AccessToken is { Length: > 0 } value
        ? new AccessToken(value, asked.AddSeconds(Math.Max(0, Math.Min(ExpiresIn, TimeSpan.FromDays(1).TotalSeconds))))
        : throw new SerializationException("The token endpoint answered an empty token.");
}
