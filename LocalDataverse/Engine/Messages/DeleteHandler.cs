using LocalDataverse.Engine.ElasticTables;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>Delete: one row, with what its relationships' cascades take along.</summary>
internal sealed class DeleteHandler : IMessageHandler
{
    public string MessageName => "Delete";

    public bool HasOuterContext => true;

    public void Authorize(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        target.Id = operation.Resolve(target);
        if (operation.Session.Find(target.LogicalName, target.Id, new ColumnSet(false)) is null) throw PlatformFault.NotFound(target.LogicalName, target.Id);
        ElasticRows.DemandPartition(operation, target);
        operation.Demand(AccessRight.Delete, target);
    }

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        var check = operation.Optional<ConcurrencyBehavior>("ConcurrencyBehavior") == ConcurrencyBehavior.IfRowVersionMatches;
        DeletedRow.Delete(operation, operation.Table(target.LogicalName), target.Id, ChangedRow.ExpectedVersion(target.RowVersion, check));
    }
}
