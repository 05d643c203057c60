using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace LocalDataverse.Engine.Diagnostics;

/// <summary>An entry while it is executed. What is caused in one transaction is caused on one thread at a time.</summary>
internal sealed class ExecutionNode
{
    private readonly List<ExecutionNode> _children = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly ExecutionEntry _entry;
    private TimeSpan _duration;
    private string? _error;

    /// <summary>Begins an entry.</summary>
    /// <param name="parent">What caused it; null for an entry of its own.</param>
    /// <param name="entry">What is known now.</param>
    public ExecutionNode(ExecutionNode? parent, ExecutionEntry entry)
    {
        _entry = entry;
        if (parent is null) return;
        lock (parent._children) parent._children.Add(this);
    }

    /// <summary>Ends it.</summary>
    public void End(Exception? failure)
    {
        _duration = _watch.Elapsed;
        _error = failure?.Message;
    }

    /// <summary>The finished entry.</summary>
    public ExecutionEntry ToEntry()
    {
        lock (_children) return _entry with { Duration = _duration, Error = _error, Children = [.. _children.Select(c => c.ToEntry())] };
    }
}
