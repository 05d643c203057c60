using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Lets a plug-in post its context to a service endpoint (PLATFORM-FACTS 4.6).</summary>
internal sealed class NotificationService : IServiceEndpointNotificationService
{
    private readonly Organization _organization;
    private readonly PluginServiceGate _gate;

    public NotificationService(Organization organization, PluginServiceGate gate)
    {
        _organization = organization;
        _gate = gate;
    }

    public string Execute(EntityReference serviceEndpoint, IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(serviceEndpoint);
        ArgumentNullException.ThrowIfNull(context);
        if (serviceEndpoint.LogicalName != "serviceendpoint")
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A reference to a serviceendpoint is needed, not to '{serviceEndpoint.LogicalName}'.");
        }
        // A post touches nothing of the transaction; the plug-in's time limit doesn't wait for it.
        _gate.Check();
        return _organization.Endpoints.Post(serviceEndpoint.Id, context)!;
    }
}
