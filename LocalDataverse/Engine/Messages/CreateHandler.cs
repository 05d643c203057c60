using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>Create: one row, with related rows inside it.</summary>
internal sealed class CreateHandler : IMessageHandler
{
    public string MessageName => "Create";

    public bool HasOuterContext => true;

    public void Authorize(OperationContext operation) => operation.DemandTable(AccessRight.Create, operation.Table(operation.Required<Entity>("Target").LogicalName).LogicalName);

    public void Prepare(OperationContext operation) => NewRow.Prepare(operation, operation.Required<Entity>("Target"));

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<Entity>("Target");
        DuplicateDetection.DemandNew(operation, target);
        var id = NewRow.Insert(operation, target);
        SolutionMembership.Created(operation, target.LogicalName, id);
        operation.OutputParameters["id"] = id;
    }
}
