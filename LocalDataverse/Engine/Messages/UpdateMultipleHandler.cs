using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>UpdateMultiple: rows of one table, all or none (PLATFORM-FACTS 1.9).</summary>
internal sealed class UpdateMultipleHandler : IMessageHandler
{
    public string MessageName => "UpdateMultiple";

    public bool HasOuterContext => true;

    public void Authorize(OperationContext operation)
    {
        foreach (var target in MultipleTargets.Of(operation).Entities)
        {
            ChangedRow.Locate(operation, target);
            operation.Demand(AccessRight.Write, target.ToEntityReference());
            ClosingMessages.Demand(operation, target.LogicalName, target.GetAttributeValue<OptionSetValue>(StateColumns.State));
        }
    }

    public void Prepare(OperationContext operation)
    {
        foreach (var target in MultipleTargets.Of(operation).Entities) ChangedRow.Prepare(operation, target);
    }

    public void Execute(OperationContext operation)
    {
        var check = operation.Optional<ConcurrencyBehavior>("ConcurrencyBehavior") == ConcurrencyBehavior.IfRowVersionMatches;
        foreach (var target in MultipleTargets.Of(operation).Entities) ChangedRow.Write(operation, target, check);
    }
}
