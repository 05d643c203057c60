using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>teamroles: a team has roles of its own business unit.</summary>
internal sealed class TeamRolesBehavior : ITableBehavior
{
    public string Table => "teamroles";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) =>
        RoleHolder.Demand(operation, "team", target.GetAttributeValue<System.Guid>("teamid"), target.GetAttributeValue<System.Guid>("roleid"));
}
