using System.Linq;
using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveUserPrivilegeByPrivilegeId: whether a user has a privilege, and how deep; nothing when it has not.</summary>
internal sealed class RetrieveUserPrivilegeByPrivilegeIdHandler : IMessageHandler
{
    public string MessageName => "RetrieveUserPrivilegeByPrivilegeId";

    public void Authorize(OperationContext operation) => PrivilegesOf.Authorize(operation, "systemuser", "UserId");

    public void Execute(OperationContext operation)
    {
        var id = operation.RequiredId("PrivilegeId");
        operation.OutputParameters["RolePrivileges"] = RolePrivilegeRows.Of(PrivilegesOf.Find(operation, "systemuser", "UserId")).Where(p => p.PrivilegeId == id).ToArray();
    }
}
