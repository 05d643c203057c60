using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>GrantAccess: adds rights on a row to those a user, team or the organisation has.</summary>
internal sealed class GrantAccessHandler : IMessageHandler
{
    public string MessageName => "GrantAccess";

    public void Authorize(OperationContext operation) =>
        ShareRequest.Authorize(operation, ShareRequest.Target(operation), (AccessRight)ShareRequest.Access(operation).AccessMask);

    public void Execute(OperationContext operation)
    {
        var access = ShareRequest.Access(operation);
        var rights = (AccessRight)access.AccessMask;
        Shares.Change(operation, ShareRequest.Target(operation), access.Principal, had => had | rights, revoke: false);
    }
}
