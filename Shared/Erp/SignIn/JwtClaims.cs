using System.Runtime.Serialization;

namespace ErpIntegration.Erp.SignIn;

/// <summary>What we read of a token.</summary>
[DataContract]
public sealed class JwtClaims
{
    /// <summary>When it ends: seconds since 1970, UTC; 0 where it doesn't tell.</summary>
    [DataMember(Name = "exp")]
    public double Expires { get; set; }
}
