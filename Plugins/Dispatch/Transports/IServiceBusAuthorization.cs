using System;

namespace ErpIntegration.Plugins.Dispatch.Transports;

/// <summary>Signs in to Service Bus.</summary>
internal interface IServiceBusAuthorization
{
    /// <summary>The Authorization header for a queue or topic. A secret: never traced.</summary>
    string Header(Uri queue);
}
