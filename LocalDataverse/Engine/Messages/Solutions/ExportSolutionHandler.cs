using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions.Export;
using LocalDataverse.Engine.Solutions.Sources;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>ExportSolution: an unmanaged solution as a zip, unmanaged or managed.</summary>
internal sealed class ExportSolutionHandler : IMessageHandler
{
    public string MessageName => "ExportSolution";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandExport(operation);

    public void Execute(OperationContext operation)
    {
        var zip = SolutionExporter.Export(operation.Session, operation.Required<string>("SolutionName"), operation.Optional<bool>("Managed"));
        // The job of an ExportSolutionAsync says under which id the zip is fetched.
        if (operation.Optional<Guid>("ExportJobId") is var job && job != Guid.Empty) ExportedSolutions.Write(operation.Session, job, zip);
        operation.OutputParameters["ExportSolutionFile"] = zip;
    }
}
