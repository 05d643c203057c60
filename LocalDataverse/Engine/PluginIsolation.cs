namespace LocalDataverse.Engine;

/// <summary>Where plug-ins run.</summary>
public enum PluginIsolation
{
    /// <summary>In this process: a debugger attaches, and one that kills its process kills this one.</summary>
    InProcess = 0,

    /// <summary>In worker processes: one that never returns, exits or takes all memory ends its worker only, as in the platform's sandbox.</summary>
    WorkerProcess = 1,
}
