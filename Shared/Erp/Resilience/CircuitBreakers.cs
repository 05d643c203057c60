using System;
using System.Collections.Concurrent;

namespace ErpIntegration.Erp.Resilience;

/// <summary>A circuit breaker for each ERP host of each environment, for the life of the sandbox process. Thread-safe.</summary>
internal sealed class CircuitBreakers
{
    private readonly ConcurrentDictionary<string, CircuitBreaker> _hosts = new ConcurrentDictionary<string, CircuitBreaker>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those every execution of this assembly shares.</summary>
    public static CircuitBreakers Shared { get; } = new CircuitBreakers();

    /// <summary>The breaker of a host. There are as many as addresses were ever configured: a handful.</summary>
    public CircuitBreaker Of(Guid organization, Uri address) => _hosts.GetOrAdd(organization.ToString("N") + " " + address.Authority, _ => new CircuitBreaker());
}
