using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Plugins;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>What an outermost operation and everything nested in it have in common: the time that is left for plug-ins and the trace logs to be written at the end.</summary>
internal sealed class OperationRoot
{
    private volatile bool _debugged;

    public OperationRoot(DateTimeOffset deadline) => Deadline = deadline;

    /// <summary>When the synchronous plug-ins of the operation have used their time (PLATFORM-FACTS 1.10).</summary>
    public DateTimeOffset Deadline { get; }

    /// <summary>True once a debugger was seen on the process of one of its plug-ins: who looks at a plug-in takes his time, and the deadline doesn't count any more.</summary>
    public bool Debugged
    {
        get => _debugged;
        set => _debugged = value;
    }

    /// <summary>Trace log rows: written after the transaction's end, so that they survive a rollback (PLATFORM-FACTS 1.11).</summary>
    public List<PluginTraceRecord> Traces { get; } = [];
}
