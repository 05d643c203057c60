using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveUserPrivilegeByPrivilegeName: whether a user has a privilege, and how deep; nothing when it has not.</summary>
internal sealed class RetrieveUserPrivilegeByPrivilegeNameHandler : IMessageHandler
{
    public string MessageName => "RetrieveUserPrivilegeByPrivilegeName";

    public void Authorize(OperationContext operation) => PrivilegesOf.Authorize(operation, "systemuser", "UserId");

    public void Execute(OperationContext operation)
    {
        var name = operation.Required<string>("PrivilegeName");
        operation.OutputParameters["RolePrivileges"] = RolePrivilegeRows.Of(PrivilegesOf.Find(operation, "systemuser", "UserId"))
            .Where(p => p.PrivilegeName.Equals(name, StringComparison.OrdinalIgnoreCase)).ToArray();
    }
}
