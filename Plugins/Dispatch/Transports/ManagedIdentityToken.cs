using System;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.Dispatch.Transports;

/// <summary>Signs in as the plug-in assembly's managed identity: no secret to keep.</summary>
internal sealed class ManagedIdentityToken : IServiceBusAuthorization
{
    private static readonly string[] Scopes = { "https://servicebus.azure.net/.default" };

    private readonly PluginScope _scope;

    /// <summary>Makes one.</summary>
    public ManagedIdentityToken(PluginScope scope) => _scope = scope;

    /// <inheritdoc />
    public string Header(Uri queue) => "Bearer " + _scope.Get<IManagedIdentityService>().AcquireToken(Scopes);
}
