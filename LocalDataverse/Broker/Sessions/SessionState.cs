namespace LocalDataverse.Broker.Sessions;

/// <summary>The state of a session.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Value">The bytes; null for none.</param>
internal sealed record SessionState(string SessionId, byte[]? Value);
