namespace ErpIntegration.Registration;

/// <summary>What a service endpoint posts to; the numbers are the platform's (serviceendpoint.contract).</summary>
internal enum EndpointContract
{
    /// <summary>A Service Bus topic.</summary>
    Topic = 5,

    /// <summary>A Service Bus queue; the platform calls it Queue (Persistent).</summary>
    Queue = 6,

    /// <summary>An event hub.</summary>
    EventHub = 7,

    /// <summary>A webhook.</summary>
    Webhook = 8,
}
