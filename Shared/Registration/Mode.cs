namespace ErpIntegration.Registration;

/// <summary>Whether a step runs inside the operation or as a system job; the numbers are the platform's (sdkmessageprocessingstep.mode).</summary>
internal enum Mode
{
    /// <summary>Inside the operation that fired it.</summary>
    Synchronous = 0,

    /// <summary>As a system job after the operation has committed. Only in <see cref="Stage.PostOperation"/>.</summary>
    Asynchronous = 1,
}
