using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Assign: gives a row another owner. Its main operation is an Update of ownerid, whose steps run too (assumed).</summary>
internal sealed class AssignHandler : IMessageHandler
{
    public string MessageName => "Assign";

    public void Authorize(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        target.Id = operation.Resolve(target);
        operation.Demand(AccessRight.Assign, target);
    }

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        operation.PlatformService.Update(new Entity(target.LogicalName, target.Id) { ["ownerid"] = operation.Required<EntityReference>("Assignee") });
    }
}
