using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using LocalDataverse.Broker;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// The tokens with which managed identities send to the embedded broker: what Entra ID and the role "Azure Service Bus Data Sender" are to Service Bus.
/// They end with the process. Thread-safe.
/// </summary>
internal sealed class ServiceBusTokens : IAccessTokenValidator
{
    /// <summary>The scope they are asked for with.</summary>
    public const string Scope = Audience + "/.default";

    private const string Audience = "https://servicebus.azure.net";
    private const string Issuer = "localdataverse";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private readonly SymmetricSecurityKey _key = new(RandomNumberGenerator.GetBytes(64));
    private readonly TimeProvider _clock;

    public ServiceBusTokens(TimeProvider clock) => _clock = clock;

    /// <summary>A token for the organisation's managed identity.</summary>
    public string Create() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Audience,
        Claims = new Dictionary<string, object> { ["idtyp"] = "app" },
        IssuedAt = _clock.GetUtcNow().UtcDateTime,
        NotBefore = _clock.GetUtcNow().UtcDateTime,
        Expires = _clock.GetUtcNow().Add(Lifetime).UtcDateTime,
        SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
    });

    /// <inheritdoc/>
    public bool MaySend(string token, string entity) => new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuer = Issuer,
        ValidAudience = Audience,
        IssuerSigningKey = _key,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        LifetimeValidator = (from, to, _, _) => from <= _clock.GetUtcNow().AddMinutes(5).UtcDateTime && to > _clock.GetUtcNow().UtcDateTime,
    }).GetAwaiter().GetResult().IsValid;
}
