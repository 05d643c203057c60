using System;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>teamprofiles: access teams have no field security profiles.</summary>
internal sealed class TeamProfilesBehavior : ITableBehavior
{
    public string Table => "teamprofiles";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => RoleHolder.DemandOwnerTeam(operation, target.GetAttributeValue<Guid>("teamid"));
}
