namespace ErpIntegration.Registration;

/// <summary>Where in the event pipeline a step runs; the numbers are the platform's (sdkmessageprocessingstep.stage).</summary>
internal enum Stage
{
    /// <summary>Before the transaction of an outermost operation.</summary>
    PreValidation = 10,

    /// <summary>In the transaction, before the platform's own operation.</summary>
    PreOperation = 20,

    /// <summary>After the platform's own operation: in the transaction when synchronous, after it when asynchronous.</summary>
    PostOperation = 40,
}
