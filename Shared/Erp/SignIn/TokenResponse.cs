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
}
