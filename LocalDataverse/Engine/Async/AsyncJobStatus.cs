namespace LocalDataverse.Engine.Async;

/// <summary>Values of asyncoperation.statuscode.</summary>
internal static class AsyncJobStatus
{
    public const int WaitingForResources = 0;
    public const int Waiting = 10;
    public const int InProgress = 20;
    public const int Pausing = 21;
    public const int Canceling = 22;
    public const int Succeeded = 30;
    public const int Failed = 31;
    public const int Canceled = 32;
}
