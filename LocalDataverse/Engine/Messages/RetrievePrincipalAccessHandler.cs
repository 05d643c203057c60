using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrievePrincipalAccess: what a user or team may do with a row, by roles and shares.</summary>
internal sealed class RetrievePrincipalAccessHandler : IMessageHandler
{
    public string MessageName => "RetrievePrincipalAccess";

    public void Authorize(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        target.Id = operation.Resolve(target);
        if (operation.Session.Find(target.LogicalName, target.Id, new ColumnSet(false)) is null) throw PlatformFault.NotFound(target.LogicalName, target.Id);
        // Asking for oneself needs no right: the answer may be none.
        if (operation.Required<EntityReference>("Principal").Id != operation.UserId) operation.Demand(AccessRight.Read, target);
    }

    public void Execute(OperationContext operation)
    {
        var principal = ShareRequest.Principal(operation, operation.Required<EntityReference>("Principal"));
        var rights = operation.Organization.Security.RightsOn(principal, operation.Required<EntityReference>("Target"), operation.Unit);
        operation.OutputParameters["AccessRights"] = (AccessRights)rights;
    }
}
