using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ReplacePrivilegesRole: gives a role exactly these privileges. Steps are registered on ReplacePrivileges.</summary>
internal sealed class ReplacePrivilegesRoleHandler : IMessageHandler
{
    public string MessageName => "ReplacePrivilegesRole";

    public string EventName => "ReplacePrivileges";

    public string EventTable => "role";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => MessageTarget.Row(input, "role", "RoleId");

    public void Authorize(OperationContext operation) => RolePrivilegeRows.Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var role = RolePrivilegeRows.Root(operation);
        var privileges = operation.Required<RolePrivilege[]>("Privileges");
        var kept = privileges.Select(p => p.PrivilegeId).ToHashSet();
        RolePrivilegeRows.Remove(operation, role, id => !kept.Contains(id));
        RolePrivilegeRows.Add(operation, role, privileges);
    }
}
