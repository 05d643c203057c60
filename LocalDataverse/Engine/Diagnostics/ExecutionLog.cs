using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace LocalDataverse.Engine.Diagnostics;

/// <summary>What was executed last: trees of operations and steps. Kept in memory only. Thread-safe.</summary>
public sealed class ExecutionLog
{
    private readonly int _size;
    private readonly Lock _gate = new();
    private readonly LinkedList<ExecutionEntry> _entries = [];

    internal ExecutionLog(int size) => _size = size;

    /// <summary>The trees, the newest first.</summary>
    public IReadOnlyList<ExecutionEntry> Latest
    {
        get
        {
            lock (_gate) return [.. _entries];
        }
    }

    /// <summary>The trees of a correlation id, or those in which an operation has this id, the newest first.</summary>
    public IReadOnlyList<ExecutionEntry> Find(Guid id) => [.. Latest.Where(e => Has(e, id))];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (_gate) _entries.Clear();
    }

    /// <summary>Runs the body as an entry in what caused it, or as a tree of its own.</summary>
    internal T Record<T>(ExecutionNode? parent, ExecutionEntry entry, Func<ExecutionNode?, T> body)
    {
        if (_size == 0) return body(null);
        var node = new ExecutionNode(parent, entry);
        Exception? failure = null;
        try
        {
            return body(node);
        }
        catch (Exception e)
        {
            failure = e;
            throw;
        }
        finally
        {
            node.End(failure);
            if (parent is null) Keep(node.ToEntry());
        }
    }

    private void Keep(ExecutionEntry entry)
    {
        lock (_gate)
        {
            _entries.AddFirst(entry);
            if (_entries.Count > _size) _entries.RemoveLast();
        }
    }

    private static bool Has(ExecutionEntry entry, Guid id) => entry.CorrelationId == id || entry.OperationId == id || entry.Children.Any(c => Has(c, id));
}
