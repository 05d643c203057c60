using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>CloneAsPatch: makes an empty patch of an unmanaged solution; components are put into it then.</summary>
internal sealed class CloneAsPatchHandler : IMessageHandler
{
    public string MessageName => "CloneAsPatch";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation) => operation.OutputParameters["SolutionId"] = SolutionPatches.Create(
        operation.Session,
        operation.Required<string>("ParentSolutionUniqueName"),
        operation.Required<string>("DisplayName"),
        operation.Required<string>("VersionNumber"),
        operation.Now,
        operation.UserId);
}
