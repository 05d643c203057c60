using LocalDataverse.Engine.Async.Background;
using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>OnBackgroundOperationComplete: raised when a background operation is over, for steps of others. Only the platform raises it.</summary>
internal sealed class OnBackgroundOperationCompleteHandler : IMessageHandler
{
    public string MessageName => "OnBackgroundOperationComplete";

    public void Execute(OperationContext operation)
    {
        var id = operation.RequiredId("BackgroundOperationId");
        var row = operation.Session.Find(BackgroundOperationRow.Table, id, new ColumnSet("name", BackgroundOperationRow.State, BackgroundOperationRow.Status)) ?? throw PlatformFault.NotFound(BackgroundOperationRow.Table, id);
        if (row.GetAttributeValue<OptionSetValue>(BackgroundOperationRow.State).Value != BackgroundOperationRow.Completed)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The background operation {id} is not completed.");
        operation.OutputParameters["OperationName"] = row.GetAttributeValue<string>("name");
        operation.OutputParameters["BackgroundOperationStateCode"] = row.GetAttributeValue<OptionSetValue>(BackgroundOperationRow.State).Value;
        operation.OutputParameters["BackgroundOperationStatusCode"] = BackgroundOperationRow.StatusOf(row);
    }
}
