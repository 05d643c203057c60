using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveRolePrivilegesRole: the privileges of a role with their depths.</summary>
internal sealed class RetrieveRolePrivilegesRoleHandler : IMessageHandler
{
    public string MessageName => "RetrieveRolePrivilegesRole";

    public void Authorize(OperationContext operation) => operation.DemandTable(AccessRight.Read, "role");

    public void Execute(OperationContext operation)
    {
        var role = RolePrivilegeRows.Root(operation);
        var unit = operation.Session.Find("role", operation.RequiredId("RoleId"), new ColumnSet("businessunitid"))?.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? System.Guid.Empty;
        operation.OutputParameters["RolePrivileges"] = RolePrivilegeRows.Read(operation, role, unit);
    }
}
