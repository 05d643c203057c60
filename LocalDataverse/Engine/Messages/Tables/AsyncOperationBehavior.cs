using System;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>
/// asyncoperation: people cancel (Completed, Canceled), pause (Suspended), resume (Ready) and postpone jobs by an Update. A job that runs is only asked to end: Canceling or
/// Pausing until its attempt is over (assumed). A job that is done stays as it is, and only such a one can be deleted (code and text are assumed). What a job runs, and as whom, only the platform writes (assumed).
/// </summary>
internal sealed class AsyncOperationBehavior : ITableBehavior
{
    private const string PostponeUntil = "postponeuntil";

    private static readonly string[] Work = ["data", "operationtype", "owningextensionid"];

    public string Table => "asyncoperation";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => DemandNone(target, "data");

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        DemandNone(target, Work);
        if (!target.Contains(StateColumns.State) && !target.Contains(PostponeUntil)) return;
        var stored = operation.Session.Find(table.LogicalName, target.Id, new ColumnSet(StateColumns.State)) ?? throw PlatformFault.NotFound(table.LogicalName, target.Id);
        var state = stored.GetAttributeValue<OptionSetValue>(StateColumns.State)?.Value;
        if (state == AsyncJobState.Completed) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The system job {target.Id} is completed: it can't be changed any more.");
        if (target.GetAttributeValue<OptionSetValue>(StateColumns.State)?.Value is not { } wanted) return;
        if (state == AsyncJobState.Locked) Ask(target, wanted);
        else if (wanted == AsyncJobState.Ready && !target.Contains(PostponeUntil)) target[PostponeUntil] = null;
        else if (wanted == AsyncJobState.Suspended && !target.Contains(PostponeUntil)) target[PostponeUntil] = null;
        else if (wanted == AsyncJobState.Completed) target["completedon"] = operation.Now;
        else if (wanted == AsyncJobState.Locked) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "Only the asynchronous service locks a system job.");
    }

    public void Deleting(OperationContext operation, TableDefinition table, Guid id)
    {
        if (operation.Frame.Scope.Platform) return;
        var state = operation.Session.Find(table.LogicalName, id, new ColumnSet(StateColumns.State))?.GetAttributeValue<OptionSetValue>(StateColumns.State)?.Value;
        if (state != AsyncJobState.Completed) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The system job {id} is not completed: cancel it before it is deleted.");
    }

    public void Updated(OperationContext operation, TableDefinition table, Entity row) => operation.Unit.AfterCommit(operation.Organization.AsyncService.Wake);

    private static void DemandNone(Entity target, params string[] columns)
    {
        foreach (var column in columns)
            if (target.Contains(column)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Only the asynchronous service writes '{column}' of a system job.");
    }

    private static void Ask(Entity target, int wanted)
    {
        target[StateColumns.State] = new OptionSetValue(AsyncJobState.Locked);
        target[StateColumns.Status] = new OptionSetValue(wanted switch
        {
            AsyncJobState.Completed => AsyncJobStatus.Canceling,
            AsyncJobState.Suspended => AsyncJobStatus.Pausing,
            _ => AsyncJobStatus.InProgress,
        });
    }
}
