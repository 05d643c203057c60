using System;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>BulkDelete: deletes the rows of queries in a job, as its caller. Jobs that recur and mails about them are refused by name.</summary>
internal sealed class BulkDeleteHandler : IMessageHandler
{
    public string MessageName => "BulkDelete";

    public void Authorize(OperationContext operation) => operation.DemandPrivilege("prvBulkDelete");

    public void Execute(OperationContext operation)
    {
        if (operation.Optional<string>("RecurrencePattern") is { Length: > 0 }) throw QueryFaults.NotSupported("'RecurrencePattern' of the message 'BulkDelete'");
        if (operation.Optional<bool>("SendEmailNotification")) throw QueryFaults.NotSupported("'SendEmailNotification' of the message 'BulkDelete'");
        var queries = operation.Required<QueryExpression[]>("QuerySet");
        var start = operation.Optional<bool>("RunNow") ? (DateTime?)null : operation.RequiredValue<DateTime>("StartDateTime");
        operation.OutputParameters["JobId"] = BulkDeleteJob.Enqueue(operation, operation.Optional<string>("JobName") ?? MessageName, queries, start);
    }
}
