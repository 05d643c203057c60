using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace LocalDataverse.SampleErp;

/// <summary>The faults that are set. Thread-safe; the <c>/_faults</c> endpoint works on the same list.</summary>
public sealed class ErpFaults
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    // Not for secrets: the same faults hit the same requests at every run.
#pragma warning disable CA5394
    private readonly Random _random = new(4711);
#pragma warning restore CA5394

    /// <summary>The faults that are set, oldest first, with what is left of their <see cref="ErpFault.Times"/>.</summary>
    public IReadOnlyList<ErpFault> Active
    {
        get
        {
            lock (_lock) return [.. _entries.Select(entry => entry.Fault with { Times = entry.Left })];
        }
    }

    /// <summary>Sets a fault. When several fit a request, the oldest hits it.</summary>
    /// <returns>The fault, for <see cref="Remove"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of the fault makes no sense; its name is in the exception.</exception>
    public ErpFault Add(ErpFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentException.ThrowIfNullOrWhiteSpace(fault.Route);
        if (!Enum.IsDefined(fault.Kind)) throw new ArgumentOutOfRangeException(nameof(fault), fault.Kind, "There is no such kind of fault.");
        if (fault.Times <= 0) throw new ArgumentOutOfRangeException(nameof(fault), fault.Times, "Times must be at least 1, or null.");
        if (fault.Probability is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(fault), fault.Probability, "Probability must be between 0 and 1.");
        if (fault.Delay < TimeSpan.Zero) throw new ArgumentOutOfRangeException(nameof(fault), fault.Delay, "Delay must not be negative.");
        if (fault.BytesPerSecond <= 0) throw new ArgumentOutOfRangeException(nameof(fault), fault.BytesPerSecond, "BytesPerSecond must be at least 1.");
        lock (_lock) _entries.Add(new Entry(fault));
        return fault;
    }

    /// <summary>Takes a fault away.</summary>
    /// <returns>Whether it was still set.</returns>
    public bool Remove(Guid id)
    {
        lock (_lock) return _entries.RemoveAll(entry => entry.Fault.Id == id) > 0;
    }

    /// <summary>Takes all faults away.</summary>
    public void Clear()
    {
        lock (_lock) _entries.Clear();
    }

    /// <summary>The fault that hits a request on <paramref name="route"/>, and counts the hit.</summary>
    internal ErpFault? Hit(ErpRoute route, string method)
    {
        lock (_lock)
        {
            foreach (var entry in _entries)
            {
                if (!route.Matches(entry.Fault.Route)) continue;
                if (entry.Fault.Method is not null && !string.Equals(entry.Fault.Method, method, StringComparison.OrdinalIgnoreCase)) continue;
#pragma warning disable CA5394 // See above.
                if (entry.Fault.Probability < 1 && _random.NextDouble() >= entry.Fault.Probability) continue;
#pragma warning restore CA5394
                if (entry.Left is not null && --entry.Left == 0) _entries.Remove(entry);
                return entry.Fault;
            }

            return null;
        }
    }

    private sealed class Entry(ErpFault fault)
    {
        public ErpFault Fault => fault;

        public int? Left { get; set; } = fault.Times;
    }
}
