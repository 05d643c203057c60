using System;
using System.IO;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions.Sources;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>StageSolution: checks a zip and keeps it for an import that names the upload.</summary>
internal sealed class StageSolutionHandler : IMessageHandler
{
    public string MessageName => "StageSolution";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        if (operation.Session.InTransaction) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "StageSolution tries the import in a transaction of its own and can't be part of another.");
        var zip = operation.Required<byte[]>("CustomizationFile");
        var results = SolutionStage.Check(operation.Organization, new MemoryStream(zip, writable: false), operation.UserId);
        if (results.StageSolutionStatus == StageSolutionStatus.Passed)
        {
            results.StageSolutionUploadId = Guid.NewGuid();
            StagedSolutions.Write(operation.Session, results.StageSolutionUploadId, zip);
        }
        operation.OutputParameters["StageSolutionResults"] = results;
    }
}
