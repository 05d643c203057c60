namespace ErpIntegration.Tests.Acceptance;

/// <summary>The ways by which messages leave, and how they sign in.</summary>
public enum Transport
{
    /// <summary>The solution's service endpoint: the platform posts the execution context.</summary>
    ServiceEndpoint,

    /// <summary>The REST interface of Service Bus, from the sandbox, as the assembly's managed identity.</summary>
    ServiceBusRest,

    /// <summary>The same, with a shared access key from the vault.</summary>
    ServiceBusRestWithKey,
}
