using System;
using System.Collections.Generic;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>One execution of a plug-in with everything it may ask for.</summary>
internal sealed class PluginRun : IServiceProvider
{
    private readonly Dictionary<Type, object> _services = [];

    public PluginRun()
    {
        _services[typeof(IPluginExecutionContext)] = Context;
        _services[typeof(IOrganizationServiceFactory)] = Dataverse;
        _services[typeof(ITracingService)] = Trace;
        _services[typeof(IServiceEndpointNotificationService)] = Endpoints;
        _services[typeof(IManagedIdentityService)] = Identity;
    }

    public FakeContext Context { get; } = new();

    public InMemoryDataverse Dataverse { get; } = new();

    public RecordingTrace Trace { get; } = new();

    public RecordingEndpoints Endpoints { get; } = new();

    public FakeIdentity Identity { get; } = new();

    public FixedClock Clock { get; } = new();

    public object? GetService(Type serviceType) => _services.GetValueOrDefault(serviceType);

    public void Use<T>(T service)
        where T : class
        => _services[typeof(T)] = service;

    public void Without<T>() => _services.Remove(typeof(T));

    /// <summary>Sets an environment variable: its own value, or its default.</summary>
    public void Set(string name, string? value, string? defaultValue = null)
    {
        var id = Dataverse.Create(new Entity(EnvironmentVariableDefinition.Table)
        {
            [EnvironmentVariableDefinition.SchemaName] = name,
            [EnvironmentVariableDefinition.DefaultValue] = defaultValue,
        });
        if (value != null)
        {
            Dataverse.Create(new Entity(EnvironmentVariableValue.Table)
            {
                [EnvironmentVariableValue.DefinitionId] = new EntityReference(EnvironmentVariableDefinition.Table, id),
                [EnvironmentVariableValue.Value] = value,
            });
        }
    }
}
