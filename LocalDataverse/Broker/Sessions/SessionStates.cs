using System;
using System.Collections.Generic;

namespace LocalDataverse.Broker.Sessions;

/// <summary>What receivers keep with their sessions: bytes that mean something to them only. Not thread-safe.</summary>
internal sealed class SessionStates(IEnumerable<SessionState> stored)
{
    private readonly Dictionary<string, byte[]> _states = Index(stored);

    /// <summary>The state of a session; null when it has none.</summary>
    public byte[]? Get(string sessionId) => _states.GetValueOrDefault(sessionId);

    /// <summary>Gives a session a state, or takes it away.</summary>
    public void Set(SessionState state)
    {
        if (state.Value is null)
            _states.Remove(state.SessionId);
        else
            _states[state.SessionId] = state.Value;
    }

    private static Dictionary<string, byte[]> Index(IEnumerable<SessionState> stored)
    {
        var states = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var state in stored)
            states[state.SessionId] = state.Value!;
        return states;
    }
}
