using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions.Sources;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>DownloadSolutionExportData: the zip that a job of ExportSolutionAsync wrote.</summary>
internal sealed class DownloadSolutionExportDataHandler : IMessageHandler
{
    public string MessageName => "DownloadSolutionExportData";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandExport(operation);

    public void Execute(OperationContext operation)
    {
        var export = operation.Optional<Guid>("ExportJobId");
        operation.OutputParameters["ExportSolutionFile"] = ExportedSolutions.Read(operation.Session, export)
            ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"There is no export {export:D}, or its job is not done yet.");
    }
}
