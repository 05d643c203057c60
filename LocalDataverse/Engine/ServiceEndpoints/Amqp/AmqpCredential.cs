using System;

namespace LocalDataverse.Engine.ServiceEndpoints.Amqp;

/// <summary>What authorises posts to an endpoint: a policy's key (authtype 2) or a token that somebody else signed (authtype 3).</summary>
internal sealed class AmqpCredential : IEquatable<AmqpCredential>
{
    private const int SasKey = 2;
    private const int SasToken = 3;

    private readonly string? _keyName;
    private readonly string _secret;

    private AmqpCredential(string? keyName, string secret)
    {
        _keyName = keyName;
        _secret = secret;
    }

    /// <summary>Reads the columns.</summary>
    /// <exception cref="ServiceEndpointException">The secret isn't set, or the kind isn't supported.</exception>
    public static AmqpCredential Of(EndpointSettings endpoint) => endpoint.AuthType switch
    {
        SasKey => new AmqpCredential(
            endpoint.SasKeyName ?? throw endpoint.Incomplete("it has no SAS key name (saskeyname)."),
            endpoint.SasKey ?? throw endpoint.Incomplete("it has no SAS key. Solutions carry no secrets: update the endpoint's saskey.")),
        SasToken => new AmqpCredential(null, endpoint.SasToken ?? throw endpoint.Incomplete("it has no SAS token. Solutions carry no secrets: update the endpoint's sastoken.")),
        var other => throw endpoint.Incomplete($"authentication type {other} is not supported for queues, topics and event hubs; use a SAS key (2) or SAS token (3)."),
    };

    /// <summary>The policy's name and key; null for a token.</summary>
    public (string User, string Password)? UserAndPassword => _keyName is null ? null : (_keyName, _secret);

    /// <summary>A token for the address.</summary>
    public string Token(AmqpEndpointAddress address, DateTimeOffset expiresOn) => _keyName is null ? _secret : SharedAccessSignature.Create(address.Audience, _keyName, _secret, expiresOn);

    /// <inheritdoc/>
    public bool Equals(AmqpCredential? other) => other is not null && _keyName == other._keyName && _secret == other._secret;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AmqpCredential);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_keyName, _secret);

    /// <summary>Says nothing of the secret.</summary>
    public override string ToString() => _keyName ?? "SAS token";
}
