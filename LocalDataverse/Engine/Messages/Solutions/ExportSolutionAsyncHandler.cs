using System;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>ExportSolutionAsync: exports in a job; DownloadSolutionExportData fetches the zip.</summary>
internal sealed class ExportSolutionAsyncHandler : IMessageHandler
{
    public string MessageName => "ExportSolutionAsync";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandExport(operation);

    public void Execute(OperationContext operation)
    {
        UnsupportedParameters.RefuseOfExport(operation);
        var export = Guid.NewGuid();
        var request = new OrganizationRequest("ExportSolution")
        {
            ["SolutionName"] = operation.Required<string>("SolutionName"),
            ["Managed"] = operation.Optional<bool>("Managed"),
            ["ExportJobId"] = export,
        };
        operation.OutputParameters["AsyncOperationId"] = RequestJobs.Enqueue(operation.Organization, operation.Unit, operation.UserId, RequestJobs.ExportSolution, request);
        operation.OutputParameters["ExportJobId"] = export;
    }
}
