using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Support;

/// <summary>What a probe plug-in hands to the test that registered it.</summary>
internal sealed class Probe
{
    private readonly IServiceProvider _services;

    public Probe(IServiceProvider services, IPlugin instance, string? secure)
    {
        _services = services;
        Instance = instance;
        Secure = secure;
    }

    public IPlugin Instance { get; }

    public string? Secure { get; }

    public IPluginExecutionContext7 Context => Get<IPluginExecutionContext7>();

    public Entity Target => (Entity)Context.InputParameters["Target"];

    public T Get<T>() where T : class => (T)_services.GetService(typeof(T))!;

    public object? Get(Type type) => _services.GetService(type);

    public IOrganizationService Service(Guid? userId) => Get<IOrganizationServiceFactory>().CreateOrganizationService(userId);

    /// <summary>A service as the context's user.</summary>
    public IOrganizationService Service() => Service(Context.UserId);

    public void Trace(string text) => Get<ITracingService>().Trace("{0}", text);
}
