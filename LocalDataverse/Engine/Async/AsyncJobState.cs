namespace LocalDataverse.Engine.Async;

/// <summary>Values of asyncoperation.statecode.</summary>
internal static class AsyncJobState
{
    public const int Ready = 0;
    public const int Suspended = 1;
    public const int Locked = 2;
    public const int Completed = 3;
}
