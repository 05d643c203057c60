using System;
using System.Reflection;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>Gives a plug-in in a worker services for users.</summary>
internal sealed class RemoteServiceFactory(WorkerServices services, PluginContext context) : IOrganizationServiceFactory, IProxyTypesAssemblyProvider
{
    public Assembly? ProxyTypesAssembly
    {
        get => context.ProxyTypesAssembly;
        set => context.ProxyTypesAssembly = value;
    }

    public IOrganizationService CreateOrganizationService(Guid? userId) => new GatedOrganizationService(new RemoteOrganizationService(services, userId), new PluginServiceGate(), ProxyTypes.Of(context));
}
