using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>
/// Queries of virtual tables: a provider gets a QueryExpression, whatever the caller sent. What an expression can't say is refused; the platform drops aggregates without a word there
/// (known from providers, not documented), which nobody can want.
/// </summary>
internal static class VirtualQueries
{
    public static QueryExpression ToExpression(OperationContext operation, TableDefinition table)
    {
        var (query, _) = Queries.ToExpression(operation, operation.Required<QueryBase>("Query"));
        if (query.ColumnSet is { AttributeExpressions.Count: > 0 } || query.LinkEntities.Any(l => l.Columns is { AttributeExpressions.Count: > 0 })) throw QueryFaults.Invalid($"Aggregates and groups are not possible: '{table.LogicalName}' is a virtual table.");
        ConditionTypes.Demand(operation.Metadata, query);
        ConditionText.Type(table, query.Criteria);
        return query;
    }
}
