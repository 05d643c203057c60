using System;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration;

/// <summary>What one execution of a plug-in works with. Services are resolved when they are first asked for.</summary>
internal sealed class PluginScope
{
    private readonly IServiceProvider _services;
    private readonly Lazy<IPluginExecutionContext> _context;
    private readonly Lazy<IOrganizationService> _system;
    private readonly Lazy<IOrganizationService> _user;

    /// <summary>Makes one.</summary>
    /// <param name="services">What the platform handed to the plug-in.</param>
    /// <param name="clock">The time.</param>
    public PluginScope(IServiceProvider services, IClock clock)
    {
        _services = services;
        Clock = clock;
        Trace = new PluginTrace(Find<ITracingService>());
        _context = new Lazy<IPluginExecutionContext>(Get<IPluginExecutionContext>);

        // No user id means SYSTEM: the one who saves an order needs no privilege on our tables.
        _system = new Lazy<IOrganizationService>(() => Get<IOrganizationServiceFactory>().CreateOrganizationService(null));
        _user = new Lazy<IOrganizationService>(() => Get<IOrganizationServiceFactory>().CreateOrganizationService(Context.UserId));
    }

    /// <summary>What happened.</summary>
    public IPluginExecutionContext Context => _context.Value;

    /// <summary>Dataverse as SYSTEM, inside the transaction where there is one.</summary>
    public IOrganizationService System => _system.Value;

    /// <summary>Dataverse as the user who caused this: with that user's privileges and name.</summary>
    public IOrganizationService User => _user.Value;

    /// <summary>The time.</summary>
    public IClock Clock { get; }

    /// <summary>The trace.</summary>
    public PluginTrace Trace { get; }

    /// <summary>Resolves a service of the platform.</summary>
    /// <exception cref="InvalidOperationException">The platform doesn't have it.</exception>
    public T Get<T>()
        where T : class
        => Find<T>() ?? throw new InvalidOperationException("The platform offers no " + typeof(T).Name + ".");

    /// <summary>Resolves a service of the platform; null where it doesn't have it.</summary>
    public T? Find<T>()
        where T : class
        => (T?)_services.GetService(typeof(T));
}
