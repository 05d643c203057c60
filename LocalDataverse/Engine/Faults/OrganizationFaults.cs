using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace LocalDataverse.Engine.Faults;

/// <summary>The faults that are set: what a developer wants to go wrong. Thread-safe.</summary>
public sealed class OrganizationFaults
{
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];

    internal OrganizationFaults(TimeProvider clock) => _clock = clock;

    /// <summary>The faults that are set, oldest first, with what is left of their <see cref="OrganizationFault.Skip"/> and <see cref="OrganizationFault.Times"/>.</summary>
    public IReadOnlyList<OrganizationFault> Active
    {
        get
        {
            lock (_gate) return [.. _entries.Select(e => e.Fault with { Skip = e.Skip, Times = e.Left })];
        }
    }

    /// <summary>Sets a fault. When several fit, the oldest counts.</summary>
    /// <returns>The fault, for <see cref="Remove"/>.</returns>
    /// <exception cref="ArgumentException">The fault does nothing, or one of its numbers makes no sense.</exception>
    public OrganizationFault Add(OrganizationFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentException.ThrowIfNullOrWhiteSpace(fault.Message);
        ArgumentException.ThrowIfNullOrWhiteSpace(fault.Table);
        if (fault.ErrorCode == 0 && fault.Delay == TimeSpan.Zero) throw new ArgumentException("A fault needs an ErrorCode or a Delay.", nameof(fault));
        if (fault.Delay < TimeSpan.Zero || fault.RetryAfter < TimeSpan.Zero) throw new ArgumentException("Delay and RetryAfter must not be negative.", nameof(fault));
        if (fault.Times <= 0) throw new ArgumentException("Times must be at least 1, or null.", nameof(fault));
        if (fault.Skip < 0) throw new ArgumentException("Skip must not be negative.", nameof(fault));
        lock (_gate) _entries.Add(new Entry(fault));
        return fault;
    }

    /// <summary>Takes a fault away.</summary>
    /// <returns>Whether it was still set.</returns>
    public bool Remove(Guid id)
    {
        lock (_gate) return _entries.RemoveAll(e => e.Fault.Id == id) > 0;
    }

    /// <summary>Takes all faults away.</summary>
    public void Clear()
    {
        lock (_gate) _entries.Clear();
    }

    /// <summary>Lets the fault that fits happen to a message.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The fault.</exception>
    internal void Meet(string message, string table, bool client)
    {
        if (Hit(message, table, client) is not { } fault) return;
        if (fault.Delay > TimeSpan.Zero) Task.Delay(fault.Delay, _clock).GetAwaiter().GetResult();
        if (fault.ErrorCode == 0) return;
        var exception = PlatformFault.Create(fault.ErrorCode, fault.Text ?? string.Create(CultureInfo.InvariantCulture, $"A fault that was set: 0x{fault.ErrorCode:X8}."));
        if (fault.RetryAfter is { } wait) exception.Detail.ErrorDetails["Retry-After"] = wait;
        throw exception;
    }

    private OrganizationFault? Hit(string message, string table, bool client)
    {
        lock (_gate)
        {
            var entry = _entries.Find(e => Fits(e.Fault.Message, message) && Fits(e.Fault.Table, table) && (client || !e.Fault.ClientsOnly));
            if (entry is null) return null;
            if (entry.Skip > 0)
            {
                entry.Skip--;
                return null;
            }
            if (entry.Left is not null && --entry.Left == 0) _entries.Remove(entry);
            return entry.Fault;
        }
    }

    private static bool Fits(string wanted, string actual) => wanted == "*" || string.Equals(wanted, actual, StringComparison.OrdinalIgnoreCase);

    private sealed class Entry(OrganizationFault fault)
    {
        public OrganizationFault Fault => fault;

        public int Skip { get; set; } = fault.Skip;

        public int? Left { get; set; } = fault.Times;
    }
}
