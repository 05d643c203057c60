using System;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>position: stays while users have it.</summary>
internal sealed class PositionBehavior : ITableBehavior
{
    public string Table => "position";

    public void Deleting(OperationContext operation, TableDefinition table, Guid id)
    {
        var users = new QueryExpression("systemuser") { ColumnSet = new ColumnSet(false), TopCount = 1 };
        users.Criteria.AddCondition("positionid", ConditionOperator.Equal, id);
        if (operation.Session.Query(users).Entities.Count == 0) return;
        throw PlatformFault.Create(PlatformErrorCodes.CannotDisableOrDeletePositionDueToAssociatedUsers, "This position can't be deleted until all associated users are removed from this position.");
    }
}
