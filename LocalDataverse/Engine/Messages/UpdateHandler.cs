using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Update: columns of one row.</summary>
internal sealed class UpdateHandler : IMessageHandler
{
    public string MessageName => "Update";

    public bool HasOuterContext => true;

    public void Authorize(OperationContext operation)
    {
        var target = operation.Required<Entity>("Target");
        ChangedRow.Locate(operation, target);
        operation.Demand(AccessRight.Write, target.ToEntityReference());
        ClosingMessages.Demand(operation, target.LogicalName, target.GetAttributeValue<OptionSetValue>(StateColumns.State));
    }

    public IEnumerable<ParameterCollection> Split(OperationContext operation)
    {
        var target = operation.Required<Entity>("Target");
        var parts = ChangedRow.Split(operation.Table(target.LogicalName), target).ToList();
        if (parts.Count == 1) return [operation.InputParameters];
        // A row version holds for the first part only: after it the row has a new one.
        parts[1].RowVersion = null;
        return parts.Select((part, index) =>
        {
            var input = new ParameterCollection();
            foreach (var (name, value) in operation.InputParameters) input[name] = value;
            input["Target"] = part;
            if (index > 0) input.Remove("ConcurrencyBehavior");
            return input;
        });
    }

    public void Prepare(OperationContext operation) => ChangedRow.Prepare(operation, operation.Required<Entity>("Target"));

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<Entity>("Target");
        DuplicateDetection.DemandChanged(operation, target);
        ChangedRow.Write(operation, target, operation.Optional<ConcurrencyBehavior>("ConcurrencyBehavior") == ConcurrencyBehavior.IfRowVersionMatches);
    }
}
