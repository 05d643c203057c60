using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions.Jobs;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>RetrieveFormattedImportJobResults: the log of an import as a spreadsheet.</summary>
internal sealed class RetrieveFormattedImportJobResultsHandler : IMessageHandler
{
    public string MessageName => "RetrieveFormattedImportJobResults";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var id = operation.Optional<Guid>("ImportJobId");
        var job = operation.Session.Find("importjob", id, new ColumnSet("data")) ?? throw PlatformFault.NotFound("importjob", id);
        operation.OutputParameters["FormattedResults"] = job.GetAttributeValue<string>("data") is { } data ? ImportJobSheet.Of(data) : "";
    }
}
