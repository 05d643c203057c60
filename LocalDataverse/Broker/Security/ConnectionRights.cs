using System;
using System.Collections.Generic;
using System.Threading;

namespace LocalDataverse.Broker.Security;

/// <summary>What a connection may reach: everything after SASL PLAIN with the key, else what the tokens on <c>$cbs</c> cover. Thread-safe.</summary>
internal sealed class ConnectionRights(bool authenticated)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<EntityPath, SharedAccessToken> _tokens = [];

    /// <summary>Adds a token; a later one for the same resource takes its place.</summary>
    public void Add(SharedAccessToken token)
    {
        lock (_lock)
            _tokens[token.Resource] = token;
    }

    public bool Cover(EntityPath entity, DateTimeOffset now)
    {
        if (authenticated)
            return true;
        lock (_lock)
        {
            foreach (var token in _tokens.Values)
            {
                if (token.ExpiresOn > now && token.Resource.Covers(entity))
                    return true;
            }
        }
        return false;
    }
}
