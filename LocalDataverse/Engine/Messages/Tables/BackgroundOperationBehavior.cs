using System.Linq;
using LocalDataverse.Engine.Async.Background;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>backgroundoperation: rows come by ExecuteBackgroundOperation, and an Update can do no more than cancel ("Background operations", Microsoft Learn).</summary>
internal sealed class BackgroundOperationBehavior : ITableBehavior
{
    private static readonly string[] Changing = [BackgroundOperationRow.State, BackgroundOperationRow.Status];

    public string Table => BackgroundOperationRow.Table;

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => throw PlatformFault.Create(
        PlatformErrorCodes.SdkEntityDoesNotSupportMessage, $"The 'Create' method does not support entities of type '{Table}'. Use ExecuteBackgroundOperation.");

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!Changing.Any(target.Contains)) return;
        if (target.GetAttributeValue<OptionSetValue>(BackgroundOperationRow.State)?.Value != BackgroundOperationRow.Locked || target.GetAttributeValue<OptionSetValue>(BackgroundOperationRow.Status)?.Value != BackgroundOperationRow.Canceling)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A background operation can only be canceled: state Locked (2), status Canceling (22).");
        var stored = operation.Session.Find(Table, target.Id, new ColumnSet(BackgroundOperationRow.State)) ?? throw PlatformFault.NotFound(Table, target.Id);
        // The text is the platform's, the code assumed.
        if (stored.GetAttributeValue<OptionSetValue>(BackgroundOperationRow.State).Value == BackgroundOperationRow.Completed)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "Canceling background operation is not allowed after it is in terminal state.");
    }

    public void Updated(OperationContext operation, TableDefinition table, Entity row) => operation.Unit.AfterCommit(operation.Organization.AsyncService.Wake);
}
