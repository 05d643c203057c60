namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>What a frame between host and worker says.</summary>
internal enum WorkerFrameKind
{
    /// <summary>Host: run this plug-in.</summary>
    Run,

    /// <summary>Worker: the plug-in traced a line. Not answered.</summary>
    Trace,

    /// <summary>Worker: a debugger is attached to it, as the plug-in begins. Not answered.</summary>
    Debugged,

    /// <summary>Worker: the plug-in calls the organization service.</summary>
    Execute,

    /// <summary>Worker: the plug-in posts a context to a service endpoint.</summary>
    Post,

    /// <summary>Worker: the plug-in asks for a token of its managed identity.</summary>
    AcquireToken,

    /// <summary>Worker: the plug-in asks for the data source of its virtual table.</summary>
    RetrieveDataSource,

    /// <summary>Host: the answer to one of these four.</summary>
    Answer,

    /// <summary>Worker: the plug-in returned.</summary>
    Done,

    /// <summary>Worker: the plug-in threw, or could not be loaded.</summary>
    Failed,
}
