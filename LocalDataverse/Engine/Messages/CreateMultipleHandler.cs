using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>CreateMultiple: rows of one table, all or none (PLATFORM-FACTS 1.9).</summary>
internal sealed class CreateMultipleHandler : IMessageHandler
{
    public string MessageName => "CreateMultiple";

    public bool HasOuterContext => true;

    public void Authorize(OperationContext operation)
    {
        var targets = MultipleTargets.Of(operation);
        operation.DemandTable(AccessRight.Create, operation.Table(targets.EntityName).LogicalName);
    }

    public void Prepare(OperationContext operation)
    {
        foreach (var target in MultipleTargets.Of(operation).Entities) NewRow.Prepare(operation, target);
    }

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["Ids"] = MultipleTargets.Of(operation).Entities.Select(target => NewRow.Insert(operation, target)).ToArray();
}
