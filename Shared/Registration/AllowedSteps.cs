namespace ErpIntegration.Registration;

/// <summary>Which steps others may register on a custom API; the numbers are the platform's (customapi.allowedcustomprocessingsteptype).</summary>
internal enum AllowedSteps
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Asynchronous ones: others may react to it.</summary>
    AsyncOnly = 1,

    /// <summary>All: others may change what it does.</summary>
    SyncAndAsync = 2,
}
