using System;
using LocalDataverse.Broker.Links;

namespace LocalDataverse.Broker.Security;

/// <summary>Makes the handler of a connection's <c>$cbs</c> node.</summary>
internal sealed class CbsHandlerFactory(SharedAccessPolicy policy, TimeProvider clock)
{
    public IRequestHandler Create(ConnectionRights rights) => new CbsHandler(policy, rights, clock);
}
