using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>ReleaseToQueue: nobody works on a queue's item any more.</summary>
internal sealed class ReleaseToQueueHandler : IMessageHandler
{
    public string MessageName => "ReleaseToQueue";

    public void Execute(OperationContext operation) =>
        operation.PartService.Update(new Entity("queueitem", operation.RequiredId("QueueItemId")) { ["workerid"] = null });
}
