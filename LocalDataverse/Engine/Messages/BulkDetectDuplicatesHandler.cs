using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>BulkDetectDuplicates: looks for the duplicates of a query's rows in a job, as its caller. Jobs that recur and mails about them are refused by name.</summary>
internal sealed class BulkDetectDuplicatesHandler : IMessageHandler
{
    public string MessageName => "BulkDetectDuplicates";

    public void Authorize(OperationContext operation) => operation.DemandPrivilege(DuplicatePrivileges.Detect);

    public void Execute(OperationContext operation)
    {
        if (operation.Optional<string>("RecurrencePattern") is { Length: > 0 }) throw QueryFaults.NotSupported("'RecurrencePattern' of the message 'BulkDetectDuplicates'");
        if (operation.Optional<bool>("SendEmailNotification")) throw QueryFaults.NotSupported("'SendEmailNotification' of the message 'BulkDetectDuplicates'");
        var (query, _) = Queries.ToExpression(operation, operation.Required<QueryBase>("Query"));
        operation.OutputParameters["JobId"] = DuplicateDetectionJob.Enqueue(operation, operation.Optional<string>("JobName") ?? MessageName, query);
    }
}
