using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>queueitem: it is called what its row is called, and tells when it came and when its worker changed.</summary>
internal sealed class QueueItemBehavior : ITableBehavior
{
    public string Table => "queueitem";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        operation.Enrich(table, target, "enteredon", operation.Now);
        if (target.GetAttributeValue<EntityReference>("objectid") is { } row && operation.Table(row.LogicalName).PrimaryNameColumn is { } name)
            operation.Enrich(table, target, "title", operation.Session.Find(row.LogicalName, row.Id, new ColumnSet(name))?.GetAttributeValue<string>(name));
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (target.Contains("workerid")) operation.Enrich(table, target, "workeridmodifiedon", operation.Now);
        if (target.Contains("queueid")) operation.Enrich(table, target, "enteredon", operation.Now);
    }
}
