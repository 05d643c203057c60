using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>SetParentSystemUser: gives a user a manager, by an Update of the user.</summary>
internal sealed class SetParentSystemUserHandler : IMessageHandler
{
    public string MessageName => "SetParentSystemUser";

    public void Execute(OperationContext operation) =>
        operation.PartService.Update(new Entity("systemuser", operation.RequiredId("UserId")) { ["parentsystemuserid"] = new EntityReference("systemuser", operation.RequiredId("ParentId")) });
}
