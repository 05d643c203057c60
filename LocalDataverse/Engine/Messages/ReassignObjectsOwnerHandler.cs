using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ReassignObjectsOwner: all rows of a user or team become another's.</summary>
internal sealed class ReassignObjectsOwnerHandler : IMessageHandler
{
    public string MessageName => "ReassignObjectsOwner";

    public void Execute(OperationContext operation) => OwnedRows.Reassign(operation, operation.Required<EntityReference>("FromPrincipal"), operation.Required<EntityReference>("ToPrincipal"));
}
