using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>AddPrivilegesRole: gives a role privileges beside those it has. Steps are registered on AddPrivileges.</summary>
internal sealed class AddPrivilegesRoleHandler : IMessageHandler
{
    public string MessageName => "AddPrivilegesRole";

    public string EventName => "AddPrivileges";

    public string EventTable => "role";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => MessageTarget.Row(input, "role", "RoleId");

    public void Authorize(OperationContext operation) => RolePrivilegeRows.Authorize(operation);

    public void Execute(OperationContext operation) =>
        RolePrivilegeRows.Add(operation, RolePrivilegeRows.Root(operation), operation.Required<RolePrivilege[]>("Privileges"));
}
