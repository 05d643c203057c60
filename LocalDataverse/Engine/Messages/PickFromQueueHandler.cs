using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>PickFromQueue: a user or team works on a queue's item from now on.</summary>
internal sealed class PickFromQueueHandler : IMessageHandler
{
    public string MessageName => "PickFromQueue";

    public void Execute(OperationContext operation)
    {
        var worker = operation.RequiredId("WorkerId");
        var table = operation.Session.Find("systemuser", worker, new ColumnSet(false)) is null ? "team" : "systemuser";
        var item = new Entity("queueitem", operation.RequiredId("QueueItemId")) { ["workerid"] = new EntityReference(table, worker) };
        operation.PartService.Update(item);
        if (operation.Optional<bool>("RemoveQueueItem")) operation.PartService.Delete(item.LogicalName, item.Id);
    }
}
