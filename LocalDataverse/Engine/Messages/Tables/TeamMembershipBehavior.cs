using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>teammembership: who is in the access team of a row is said by the messages of that row, which take the right to share it.</summary>
internal sealed class TeamMembershipBehavior : ITableBehavior
{
    public string Table => "teammembership";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => TeamMembers.DemandUnmanaged(operation, target.GetAttributeValue<Guid>("teamid"));

    public void Deleting(OperationContext operation, TableDefinition table, Guid id)
    {
        if (operation.Session.Find(Table, id, new ColumnSet("teamid"))?.GetAttributeValue<Guid>("teamid") is { } team) TeamMembers.DemandUnmanaged(operation, team);
    }
}
