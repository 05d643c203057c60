using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveUserPrivileges: what a user has through its own roles and those of its teams.</summary>
internal sealed class RetrieveUserPrivilegesHandler : IMessageHandler
{
    public string MessageName => "RetrieveUserPrivileges";

    public void Authorize(OperationContext operation) => PrivilegesOf.Authorize(operation, "systemuser", "UserId");

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["RolePrivileges"] = RolePrivilegeRows.Of(PrivilegesOf.Find(operation, "systemuser", "UserId"));
}
