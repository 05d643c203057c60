using System;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.PluginTelemetry;

namespace LocalDataverse.Engine.Plugins;

/// <summary>One run of a plug-in and the services it is given. Services that plug-ins here don't have are null, as the platform's provider answers.</summary>
internal sealed class PluginRun : IServiceProvider
{
    public PluginRun(Organization organization, PluginContext context, CallScope scope, TraceBuffer trace)
    {
        Organization = organization;
        Context = context;
        Scope = scope;
        Trace = trace;
    }

    public Organization Organization { get; }

    public PluginContext Context { get; }

    public CallScope Scope { get; }

    public TraceBuffer Trace { get; }

    public PluginServiceGate Gate { get; } = new();

    public object? GetService(Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceType.IsAssignableFrom(typeof(PluginContext)) && typeof(IExecutionContext).IsAssignableFrom(serviceType)) return Context;
        if (serviceType == typeof(ITracingService)) return Trace;
        if (serviceType == typeof(IOrganizationServiceFactory)) return new PluginServiceFactory(this);
        if (serviceType == typeof(IServiceEndpointNotificationService)) return new NotificationService(Organization, Gate);
        if (serviceType == typeof(IManagedIdentityService)) return new ManagedIdentityService(Organization.Options.ManagedIdentity);
        if (serviceType == typeof(IEntityDataSourceRetrieverService)) return new DataSourceRetriever(this);
        if (serviceType == typeof(ILogger)) return new TelemetryLogger(Trace);
        if (serviceType == typeof(IEnvironmentService)) return new EnvironmentService();
        if (serviceType == typeof(IFeatureControlService)) return new FeatureControlService();
        return null;
    }
}
