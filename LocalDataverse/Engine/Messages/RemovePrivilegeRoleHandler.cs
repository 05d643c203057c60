using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>RemovePrivilegeRole: takes a privilege from a role. Steps are registered on RemovePrivilege.</summary>
internal sealed class RemovePrivilegeRoleHandler : IMessageHandler
{
    public string MessageName => "RemovePrivilegeRole";

    public string EventName => "RemovePrivilege";

    public string EventTable => "role";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => MessageTarget.Row(input, "role", "RoleId");

    public void Authorize(OperationContext operation) => RolePrivilegeRows.Authorize(operation);

    public void Execute(OperationContext operation)
    {
        var privilege = operation.RequiredId("PrivilegeId");
        RolePrivilegeRows.Remove(operation, RolePrivilegeRows.Root(operation), id => id == privilege);
    }
}
