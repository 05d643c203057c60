using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveTeamPrivileges: what a team has through its roles.</summary>
internal sealed class RetrieveTeamPrivilegesHandler : IMessageHandler
{
    public string MessageName => "RetrieveTeamPrivileges";

    public void Authorize(OperationContext operation) => PrivilegesOf.Authorize(operation, "team", "TeamId");

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["RolePrivileges"] = RolePrivilegeRows.Of(PrivilegesOf.Find(operation, "team", "TeamId"));
}
