using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>Gives a plug-in in a worker services for users.</summary>
internal sealed class RemoteServiceFactory(WorkerServices services, ProxyTypes types) : IOrganizationServiceFactory
{
    public IOrganizationService CreateOrganizationService(Guid? userId) => new GatedOrganizationService(new RemoteOrganizationService(services, userId), new PluginServiceGate(), types);
}
