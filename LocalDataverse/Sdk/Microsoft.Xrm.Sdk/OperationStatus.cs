namespace Microsoft.Xrm.Sdk;

/// <summary>How an asynchronous operation ends when a plug-in throws.</summary>
public enum OperationStatus
{
    /// <summary>The job failed.</summary>
    Failed = 0,

    /// <summary>The job is cancelled.</summary>
    Canceled = 1,

    /// <summary>The job is tried again later.</summary>
    Retry = 2,

    /// <summary>The job waits.</summary>
    Suspended = 3,

    /// <summary>The job counts as done.</summary>
    Succeeded = 4,
}
