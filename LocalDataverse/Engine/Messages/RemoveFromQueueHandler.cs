using LocalDataverse.Engine.Messages.Rows;

namespace LocalDataverse.Engine.Messages;

/// <summary>RemoveFromQueue: takes an item out of its queue; the row it stands for stays.</summary>
internal sealed class RemoveFromQueueHandler : IMessageHandler
{
    public string MessageName => "RemoveFromQueue";

    public void Execute(OperationContext operation) => operation.PartService.Delete("queueitem", operation.RequiredId("QueueItemId"));
}
