using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Export;
using LocalDataverse.Engine.Solutions.History;
using LocalDataverse.Engine.Solutions.Sources;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>ExportSolution: an unmanaged solution as a zip, unmanaged or managed.</summary>
internal sealed class ExportSolutionHandler : IMessageHandler
{
    public string MessageName => "ExportSolution";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandExport(operation);

    public void Execute(OperationContext operation)
    {
        UnsupportedParameters.RefuseOfExport(operation);
        var name = operation.Required<string>("SolutionName");
        var zip = SolutionExporter.Export(operation.Session, name, operation.Optional<bool>("Managed"));
        SolutionHistory.Add(operation.Session, new SolutionHistoryEntry(name, SolutionOperation.Export, SolutionSuboperation.None, operation.Now, operation.Organization.UtcNow()).Of(new InstalledSolutions(operation.Session).Find(name)!));
        // The job of an ExportSolutionAsync says under which id the zip is fetched.
        if (operation.Optional<Guid>("ExportJobId") is var job && job != Guid.Empty) ExportedSolutions.Write(operation.Session, job, zip);
        operation.OutputParameters["ExportSolutionFile"] = zip;
    }
}
