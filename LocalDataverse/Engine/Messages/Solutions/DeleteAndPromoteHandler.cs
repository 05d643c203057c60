using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>DeleteAndPromote: puts the version that waits as NAME_Upgrade in the place of the installed one.</summary>
internal sealed class DeleteAndPromoteHandler : IMessageHandler
{
    public string MessageName => "DeleteAndPromote";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        operation.OutputParameters["SolutionId"] = SolutionUpgrade.Promote(operation.Session, operation.Required<string>("UniqueName"), operation.Now, operation.UserId);
        InstalledChanges.Touch(operation);
    }
}
