using System;
using System.Collections.Generic;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LocalDataverse.Server.Hosting;

/// <summary>Signs and checks the bearer tokens of one organisation: what Entra ID is to the platform.</summary>
internal sealed class TokenIssuer
{
    private const string Issuer = "localdataverse";
    private readonly SymmetricSecurityKey _key;
    private readonly TimeProvider _clock;

    public TokenIssuer(byte[] key, TimeProvider clock)
    {
        _key = new SymmetricSecurityKey(key);
        _clock = clock;
    }

    /// <summary>The clock that tokens are judged by.</summary>
    public TimeProvider Clock => _clock;

    /// <summary>How long a token holds.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>A token for a user.</summary>
    public string Create(Guid userId) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Issuer,
        Claims = new Dictionary<string, object> { ["sub"] = userId.ToString() },
        IssuedAt = _clock.GetUtcNow().UtcDateTime,
        NotBefore = _clock.GetUtcNow().UtcDateTime,
        Expires = _clock.GetUtcNow().Add(Lifetime).UtcDateTime,
        SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
    });

    /// <summary>What a token must meet.</summary>
    public TokenValidationParameters Validation => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = Issuer,
        IssuerSigningKey = _key,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        LifetimeValidator = (from, to, _, _) => from <= _clock.GetUtcNow().AddMinutes(5).UtcDateTime && to >= _clock.GetUtcNow().UtcDateTime,
        NameClaimType = "sub",
    };
}
