namespace LocalDataverse.Engine.Async;

/// <summary>Values of asyncoperation.operationtype that are run here.</summary>
internal static class AsyncJobType
{
    /// <summary>An asynchronous step.</summary>
    public const int SystemEvent = 1;

    /// <summary>A request of ExecuteAsync.</summary>
    public const int ExecuteRequest = 54;
}
