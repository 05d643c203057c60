using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Removal;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>RetrieveDependenciesForUninstall: what stands in the way of a managed solution's removal.</summary>
internal sealed class RetrieveDependenciesForUninstallHandler : IMessageHandler
{
    public string MessageName => "RetrieveDependenciesForUninstall";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var name = operation.Required<string>("SolutionUniqueName");
        var solution = new InstalledSolutions(operation.Session).Find(name) ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"There is no solution {name}.");
        operation.OutputParameters["EntityCollection"] = DependencyRows.Of(SolutionRemoval.Dependencies(operation.Session, solution));
    }
}
