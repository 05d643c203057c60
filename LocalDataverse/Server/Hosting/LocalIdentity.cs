using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Server.Hosting;

/// <summary>The managed identity of plug-ins: has rights in the embedded broker and in the sample ERP. Thread-safe.</summary>
internal sealed class LocalIdentity : IManagedIdentityTokenSource
{
    private readonly ServiceBusTokens _serviceBus;
    private readonly ErpTokenSource _erp;

    public LocalIdentity(ServiceBusTokens serviceBus, ErpTokenSource erp)
    {
        _serviceBus = serviceBus;
        _erp = erp;
    }

    /// <inheritdoc/>
    public string AcquireToken(IEnumerable<string> scopes)
    {
        var asked = scopes.ToList();
        return asked is [ServiceBusTokens.Scope] ? _serviceBus.Create() : _erp.AcquireToken(asked);
    }
}
