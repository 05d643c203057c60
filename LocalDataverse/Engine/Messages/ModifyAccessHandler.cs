using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>ModifyAccess: replaces the rights on a row that a user, team or the organisation has.</summary>
internal sealed class ModifyAccessHandler : IMessageHandler
{
    public string MessageName => "ModifyAccess";

    public void Authorize(OperationContext operation) =>
        ShareRequest.Authorize(operation, ShareRequest.Target(operation), (AccessRight)ShareRequest.Access(operation).AccessMask);

    public void Execute(OperationContext operation)
    {
        var access = ShareRequest.Access(operation);
        var rights = (AccessRight)access.AccessMask;
        Shares.Change(operation, ShareRequest.Target(operation), access.Principal, _ => rights, revoke: false);
    }
}
