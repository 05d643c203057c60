using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>The column mappings between tables, as solutions bring them.</summary>
internal static class ColumnMappings
{
    /// <summary>Which column of one table goes into which of another.</summary>
    public static IEnumerable<(string Source, string Target)> Between(OperationContext operation, string source, string target)
    {
        if (operation.Session.FindId("entitymap", [new("sourceentityname", source), new("targetentityname", target)]) is not { } map) return [];
        var query = new QueryExpression("attributemap") { ColumnSet = new ColumnSet("sourceattributename", "targetattributename") };
        query.Criteria.AddCondition("entitymapid", ConditionOperator.Equal, map);
        query.AddOrder("targetattributename", OrderType.Ascending);
        return operation.Session.Query(query).Entities.Select(m => (m.GetAttributeValue<string>("sourceattributename"), m.GetAttributeValue<string>("targetattributename"))).ToList();
    }

    /// <summary>A row's value as the target column holds it: of its id a reference to it. Null where the types don't fit.</summary>
    public static object? Value(Entity row, TableDefinition table, string source, ColumnDefinition target)
    {
        if (source == table.PrimaryIdColumn && target.Type is ColumnType.Lookup or ColumnType.Customer) return new EntityReference(row.LogicalName, row.Id);
        return table.TryGetColumn(source, out var column) && (column.Type == target.Type || (IsText(column) && IsText(target))) ? ValueCopier.Copy(row.GetAttributeValue<object>(source)) : null;
    }

    private static bool IsText(ColumnDefinition column) => column.Type is ColumnType.String or ColumnType.Memo;
}
