using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>UninstallSolutionAsync: deletes a solution in a job.</summary>
internal sealed class UninstallSolutionAsyncHandler : IMessageHandler
{
    public string MessageName => "UninstallSolutionAsync";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var name = operation.Required<string>("SolutionUniqueName");
        var solution = new InstalledSolutions(operation.Session).Find(name) ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"There is no solution {name}.");
        var request = new OrganizationRequest("Delete") { ["Target"] = solution.ToEntityReference() };
        operation.OutputParameters["AsyncOperationId"] = RequestJobs.Enqueue(operation.Organization, operation.Unit, operation.UserId, RequestJobs.UninstallSolution, request);
    }
}
