using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>systemuserroles: a systemuser has roles of its own business unit.</summary>
internal sealed class SystemUserRolesBehavior : ITableBehavior
{
    public string Table => "systemuserroles";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) =>
        RoleHolder.Demand(operation, "systemuser", target.GetAttributeValue<System.Guid>("systemuserid"), target.GetAttributeValue<System.Guid>("roleid"));
}
