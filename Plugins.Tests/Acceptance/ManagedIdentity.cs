using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Broker;
using LocalDataverse.Engine.Security;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The managed identity of the plug-ins, which signs in to the sample ERP and to Service Bus; and the broker's view of its tokens.</summary>
internal sealed class ManagedIdentity(ErpTokens erp) : IManagedIdentityTokenSource, IAccessTokenValidator
{
    /// <summary>The token for Service Bus: what must never be seen anywhere.</summary>
    public string ServiceBusToken { get; } = $"token-{Guid.NewGuid():n}";

    public string AcquireToken(IEnumerable<string> scopes)
    {
        var asked = scopes.ToList();
        return asked is ["https://servicebus.azure.net/.default"] ? ServiceBusToken : erp.AcquireToken(asked);
    }

    public bool MaySend(string token, string entity) => token == ServiceBusToken && entity == Stage.Queue;
}
