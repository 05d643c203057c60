using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>IsValidStateTransition: whether a row may take a state, named as in English, and a status.</summary>
internal sealed class IsValidStateTransitionHandler : IMessageHandler
{
    public string MessageName => "IsValidStateTransition";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => input.TryGetValue("Entity", out var value) ? value as EntityReference : null;

    public void Authorize(OperationContext operation)
    {
        var row = operation.Required<EntityReference>("Entity");
        row.Id = operation.Resolve(row);
        operation.Demand(AccessRight.Read, row);
    }

    public void Execute(OperationContext operation)
    {
        var reference = operation.Required<EntityReference>("Entity");
        var name = operation.Required<string>("NewState");
        var status = operation.RequiredValue<int>("NewStatus");
        var table = operation.Table(reference.LogicalName);
        if (!table.TryGetColumn(StateColumns.State, out var states) || !table.TryGetColumn(StateColumns.Status, out var statuses))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Rows of '{table.LogicalName}' have no state.");
        var row = operation.Session.Find(table.LogicalName, reference.Id, new ColumnSet(StateColumns.Status)) ?? throw PlatformFault.NotFound(table.LogicalName, reference.Id);
        var state = states.Options.FirstOrDefault(o => string.Equals(o.LabelIn(1033), name, StringComparison.OrdinalIgnoreCase))
            ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'{table.LogicalName}' has no state '{name}'.");
        operation.OutputParameters["IsValid"] = statuses.Options.Any(o => o.Value == status && o.State == state.Value)
            && StateTransitions.Allows(table, row.GetAttributeValue<OptionSetValue>(StateColumns.Status).Value, status);
    }
}
