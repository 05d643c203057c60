using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>AddToQueue: puts a row into a queue. A row is in one queue at most: it leaves the one it is in.</summary>
internal sealed class AddToQueueHandler : IMessageHandler
{
    public string MessageName => "AddToQueue";

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        target.Id = operation.Resolve(target);
        var queue = new EntityReference("queue", operation.RequiredId("DestinationQueueId"));
        var item = operation.Optional<Entity>("QueueItemProperties") is { } properties ? ValueCopier.Copy(properties) : new Entity("queueitem");
        item["queueid"] = queue;
        if (Find(operation, target) is { } there)
        {
            item.Id = there;
            item["workerid"] = null;
            operation.PartService.Update(item);
        }
        else
        {
            item["objectid"] = target;
            item.Id = operation.PartService.Create(item);
        }
        operation.OutputParameters["QueueItemId"] = item.Id;
    }

    private static Guid? Find(OperationContext operation, EntityReference target)
    {
        var query = new QueryExpression("queueitem") { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, target.Id);
        return operation.Session.Query(query).Entities.FirstOrDefault()?.Id;
    }
}
