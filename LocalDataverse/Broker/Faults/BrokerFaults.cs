using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace LocalDataverse.Broker;

/// <summary>The faults that are set. Thread-safe; the <c>/_faults</c> endpoint works on the same list.</summary>
public sealed class BrokerFaults
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];

    /// <summary>The faults that are set, oldest first, with what is left of their <see cref="BrokerFault.Times"/>.</summary>
    public IReadOnlyList<BrokerFault> Active
    {
        get
        {
            lock (_lock)
                return [.. _entries.Select(entry => entry.Fault with { Times = entry.Left })];
        }
    }

    /// <summary>Sets a fault. When several fit, the oldest hits.</summary>
    /// <returns>The fault, for <see cref="Remove"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of the fault makes no sense.</exception>
    public BrokerFault Add(BrokerFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentException.ThrowIfNullOrWhiteSpace(fault.Entity);
        if (!Enum.IsDefined(fault.Kind))
            throw new ArgumentOutOfRangeException(nameof(fault), fault.Kind, "There is no such kind of fault.");
        if (fault.Times <= 0)
            throw new ArgumentOutOfRangeException(nameof(fault), fault.Times, "Times must be at least 1, or null.");
        if (fault.Delay < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(fault), fault.Delay, "Delay must not be negative.");
        lock (_lock)
            _entries.Add(new Entry(fault));
        return fault;
    }

    /// <summary>Takes a fault away.</summary>
    /// <returns>Whether it was still set.</returns>
    public bool Remove(Guid id)
    {
        lock (_lock)
            return _entries.RemoveAll(entry => entry.Fault.Id == id) > 0;
    }

    /// <summary>Takes all faults away.</summary>
    public void Clear()
    {
        lock (_lock)
            _entries.Clear();
    }

    /// <summary>The fault that hits a message for an entity, and counts the hit.</summary>
    internal BrokerFault? HitMessage(string entity) => Hit(entity, _ => true);

    /// <summary>The fault that hits a link to an entity, and counts the hit: what is wrong with messages doesn't concern links.</summary>
    internal BrokerFault? HitLink(string entity) => Hit(entity, fault => fault.Kind is BrokerFaultKind.Unauthorized or BrokerFaultKind.EntityNotFound);

    private BrokerFault? Hit(string entity, Func<BrokerFault, bool> concerns)
    {
        lock (_lock)
        {
            var entry = _entries.Find(entry => concerns(entry.Fault) && (entry.Fault.Entity == "*" || string.Equals(entry.Fault.Entity.Trim('/'), entity, StringComparison.OrdinalIgnoreCase)));
            if (entry?.Left is not null && --entry.Left == 0)
                _entries.Remove(entry);
            return entry?.Fault;
        }
    }

    private sealed class Entry(BrokerFault fault)
    {
        public BrokerFault Fault => fault;

        public int? Left { get; set; } = fault.Times;
    }
}
