namespace LocalDataverse.Server.WebApi.Protection;

/// <summary>The three service protection limits ("Service protection API limits", Microsoft Learn).</summary>
internal enum ProtectionLimit
{
    /// <summary>6000 requests in 300 seconds: 0x80072322.</summary>
    Requests,

    /// <summary>1200 seconds of combined time in 300 seconds: 0x80072321.</summary>
    ExecutionTime,

    /// <summary>52 requests at once: 0x80072326.</summary>
    Concurrency,
}
