using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.VirtualTables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveTotalRecordCount: how many rows tables have, whoever may see them. The platform counts within the last day; here the number is of now.</summary>
internal sealed class RetrieveTotalRecordCountHandler : IMessageHandler
{
    public string MessageName => "RetrieveTotalRecordCount";

    public void Execute(OperationContext operation)
    {
        var counts = new EntityRecordCountCollection();
        foreach (var name in operation.Required<string[]>("EntityNames"))
        {
            var table = operation.Table(name);
            VirtualMessages.Refuse(operation.Metadata, table.LogicalName, "RetrieveTotalRecordCount");
            var query = new QueryExpression(table.LogicalName);
            query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression(table.PrimaryIdColumn, XrmAggregateType.Count, "rows"));
            counts[table.LogicalName] = (int)operation.Session.Query(query).Entities.Single().GetAttributeValue<AliasedValue>("rows").Value;
        }
        operation.OutputParameters["EntityRecordCountCollection"] = counts;
    }
}
