using System;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>teamroles: an owner team has roles of its own business unit.</summary>
internal sealed class TeamRolesBehavior : ITableBehavior
{
    public string Table => "teamroles";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        RoleHolder.DemandOwnerTeam(operation, target.GetAttributeValue<Guid>("teamid"));
        RoleHolder.Demand(operation, "team", target.GetAttributeValue<Guid>("teamid"), target.GetAttributeValue<Guid>("roleid"));
    }
}
