using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ReassignObjectsSystemUser: all rows of a user become another user's or team's.</summary>
internal sealed class ReassignObjectsSystemUserHandler : IMessageHandler
{
    public string MessageName => "ReassignObjectsSystemUser";

    public void Execute(OperationContext operation) =>
        OwnedRows.Reassign(operation, new EntityReference("systemuser", operation.RequiredId("UserId")), operation.Required<EntityReference>("ReassignPrincipal"));
}
