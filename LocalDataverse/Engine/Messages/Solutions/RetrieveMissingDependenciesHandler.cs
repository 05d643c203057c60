using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Removal;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>RetrieveMissingDependencies: what a solution needs and doesn't have itself.</summary>
internal sealed class RetrieveMissingDependenciesHandler : IMessageHandler
{
    public string MessageName => "RetrieveMissingDependencies";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var name = operation.Required<string>("SolutionUniqueName");
        var solution = new InstalledSolutions(operation.Session).Find(name) ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"There is no solution {name}.");
        operation.OutputParameters["EntityCollection"] = DependencyRows.Of(RequiredComponents.Missing(operation.Session, solution.Id));
    }
}
