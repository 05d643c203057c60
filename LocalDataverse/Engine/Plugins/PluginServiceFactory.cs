using System;
using System.Reflection;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Gives a plug-in services for users: null is the SYSTEM user (PLATFORM-FACTS 1.3).</summary>
internal sealed class PluginServiceFactory : IOrganizationServiceFactory, IProxyTypesAssemblyProvider
{
    private readonly PluginRun _run;

    public PluginServiceFactory(PluginRun run) => _run = run;

    public Assembly? ProxyTypesAssembly
    {
        get => _run.Context.ProxyTypesAssembly;
        set => _run.Context.ProxyTypesAssembly = value;
    }

    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        var organization = _run.Organization;
        // Guid.Empty is the plug-in's own user, as on the platform.
        var user = userId is null ? organization.SystemUserId : userId == Guid.Empty ? _run.Context.UserId : userId.Value;
        var service = new OrganizationService(organization, new CallScope
        {
            Caller = new Caller
            {
                UserId = user,
                InitiatingUserId = _run.Context.InitiatingUserId,
                AuthenticatedUserId = _run.Context.AuthenticatedUserId,
                UserAgent = _run.Context.InitiatingUserAgent,
                BypassSync = _run.Scope.Caller.BypassSync,
                BypassAsync = _run.Scope.Caller.BypassAsync,
                BypassSteps = _run.Scope.Caller.BypassSteps,
            },
            Depth = _run.Context.Depth + 1,
            CorrelationId = _run.Context.CorrelationId,
            Parent = _run.Context,
            Unit = _run.Scope.Unit,
            Root = _run.Scope.Root,
            Cause = _run.Scope.Cause,
        });
        return new GatedOrganizationService(service, _run.Gate, ProxyTypes.Of(_run.Context));
    }
}
