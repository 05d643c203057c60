using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>DeleteAndPromoteAsync: applies an upgrade in a job.</summary>
internal sealed class DeleteAndPromoteAsyncHandler : IMessageHandler
{
    public string MessageName => "DeleteAndPromoteAsync";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var request = new OrganizationRequest("DeleteAndPromote") { ["UniqueName"] = operation.Required<string>("UniqueName") };
        operation.OutputParameters["AsyncOperationId"] = RequestJobs.Enqueue(operation.Organization, operation.Unit, operation.UserId, RequestJobs.ImportSolution, request);
    }
}
