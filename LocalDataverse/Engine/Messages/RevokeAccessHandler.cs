using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>RevokeAccess: takes the rights on a row back that it was shared for; those it has from its parent row stay.</summary>
internal sealed class RevokeAccessHandler : IMessageHandler
{
    public string MessageName => "RevokeAccess";

    public void Authorize(OperationContext operation) => ShareRequest.Authorize(operation, ShareRequest.Target(operation), AccessRight.None);

    public void Execute(OperationContext operation)
    {
        var revokee = ShareRequest.Principal(operation, operation.Required<EntityReference>("Revokee"));
        Shares.Change(operation, ShareRequest.Target(operation), revokee, _ => AccessRight.None, revoke: true);
    }
}
