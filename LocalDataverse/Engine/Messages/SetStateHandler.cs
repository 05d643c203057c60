using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>SetState: sets state and status of a row. Its main operation is an Update of the two columns, whose steps run too (assumed).</summary>
internal sealed class SetStateHandler : IMessageHandler
{
    public string MessageName => "SetState";

    public void Authorize(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("EntityMoniker");
        target.Id = operation.Resolve(target);
        operation.Demand(AccessRight.Write, target);
        ClosingMessages.Demand(operation, target.LogicalName, operation.Required<OptionSetValue>("State"));
    }

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("EntityMoniker");
        var row = new Entity(target.LogicalName, target.Id) { [StateColumns.State] = operation.Required<OptionSetValue>("State") };
        // -1 asks for the state's default status.
        if (operation.Optional<OptionSetValue>("Status") is { Value: >= 0 } status) row[StateColumns.Status] = status;
        operation.PlatformService.Update(row);
    }
}
