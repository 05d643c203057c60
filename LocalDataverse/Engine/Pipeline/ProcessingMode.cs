namespace LocalDataverse.Engine.Pipeline;

/// <summary>Values of sdkmessageprocessingstep.mode.</summary>
internal static class ProcessingMode
{
    public const int Synchronous = 0;
    public const int Asynchronous = 1;
}
