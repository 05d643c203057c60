using System.Collections.Generic;
using System.Threading;
using Amqp.Listener;
using LocalDataverse.Broker.Security;

namespace LocalDataverse.Broker.Links;

/// <summary>What the broker knows of one connection: its rights, and where replies to its requests go. Thread-safe.</summary>
internal sealed class ConnectionContext(bool authenticated)
{
    private const string Key = "LocalDataverse.Broker";

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Node, string Address), ReplyEndpoint> _replies = [];

    public ConnectionRights Rights { get; } = new(authenticated);

    public static ConnectionContext Of(ListenerConnection connection)
    {
        lock (connection.Properties)
        {
            if (connection.Properties.TryGetValue(Key, out var known))
                return (ConnectionContext)known;
            var state = new ConnectionContext(connection.Principal?.Identity?.IsAuthenticated == true);
            connection.Properties[Key] = state;
            return state;
        }
    }

    public void AddReplies(string node, string address, ReplyEndpoint endpoint)
    {
        lock (_lock)
            _replies[(Normalize(node), address)] = endpoint;
    }

    public void RemoveReplies(ReplyEndpoint endpoint)
    {
        lock (_lock)
        {
            foreach (var (key, value) in _replies)
            {
                if (value == endpoint)
                    _replies.Remove(key);
            }
        }
    }

    public ReplyEndpoint? FindReplies(string node, string? replyTo)
    {
        if (replyTo is null)
            return null;
        lock (_lock)
            return _replies.GetValueOrDefault((Normalize(node), replyTo));
    }

    private static string Normalize(string node) => node.ToUpperInvariant();
}
