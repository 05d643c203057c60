using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>SetBusinessSystemUser: moves a user to another business unit, by an Update of the user; its rows go to another owner first, when one is given (ReassignPrincipal).</summary>
internal sealed class SetBusinessSystemUserHandler : IMessageHandler
{
    public string MessageName => "SetBusinessSystemUser";

    public void Execute(OperationContext operation)
    {
        var user = new EntityReference("systemuser", operation.RequiredId("UserId"));
        if (operation.Optional<EntityReference>("ReassignPrincipal") is { } other && other.Id != user.Id) OwnedRows.Reassign(operation, user, other);
        operation.PartService.Update(new Entity(user.LogicalName, user.Id) { ["businessunitid"] = new EntityReference("businessunit", operation.RequiredId("BusinessId")) });
    }
}
