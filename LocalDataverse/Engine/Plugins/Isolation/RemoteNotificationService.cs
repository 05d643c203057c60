using System;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>Lets a plug-in in a worker post its context to a service endpoint.</summary>
internal sealed class RemoteNotificationService(WorkerServices services) : IServiceEndpointNotificationService
{
    public string Execute(EntityReference serviceEndpoint, IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(serviceEndpoint);
        ArgumentNullException.ThrowIfNull(context);
        return services.Call(new WorkerFrame { Kind = WorkerFrameKind.Post, Endpoint = serviceEndpoint, Context = ContextConverter.ToRemote(context) }).Text!;
    }
}
