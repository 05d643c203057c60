using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>CloneAsSolution: rolls the patches of an unmanaged solution up into its next version.</summary>
internal sealed class CloneAsSolutionHandler : IMessageHandler
{
    public string MessageName => "CloneAsSolution";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation) => operation.OutputParameters["SolutionId"] = SolutionPatches.RollUp(
        operation.Session,
        operation.Required<string>("ParentSolutionUniqueName"),
        operation.Required<string>("DisplayName"),
        operation.Required<string>("VersionNumber"),
        operation.Now,
        operation.UserId);
}
