using System;
using System.Collections.Concurrent;
using ErpIntegration.Time;

namespace ErpIntegration.Configuration;

/// <summary>
/// Keeps what was read from an environment's configuration for a minute: it changes once in a blue moon, and everything asks for it. Best effort, per sandbox process.
/// </summary>
/// <typeparam name="T">What is kept.</typeparam>
internal sealed class OrganizationCache<T>
    where T : class
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Tuple<Guid, string>, Kept> _values = new ConcurrentDictionary<Tuple<Guid, string>, Kept>();

    /// <summary>The kept value, or a new one.</summary>
    /// <param name="organization">The environment.</param>
    /// <param name="clock">The time.</param>
    /// <param name="read">Reads it; what it throws isn't kept.</param>
    /// <param name="name">Which of several values; empty where there is one only.</param>
    public T Get(Guid organization, IClock clock, Func<T> read, string name = "")
    {
        var key = Tuple.Create(organization, name);
        if (_values.TryGetValue(key, out var kept) && clock.UtcNow < kept.Until)
            return kept.Value;
        var value = read();
        _values[key] = new Kept(value, clock.UtcNow + Lifetime);
        return value;
    }

    private sealed class Kept
    {
        public Kept(T value, DateTime until)
        {
            Value = value;
            Until = until;
        }

        public T Value { get; }

        public DateTime Until { get; }
    }
}
