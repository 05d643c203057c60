using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>Conditions about a place in a hierarchy, along the table's hierarchical relationship (Microsoft Learn, "Query hierarchical data"). A row that is its own ancestor ends the walk.</summary>
internal static class HierarchySql
{
    /// <summary>Writes the condition; null for other operators.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="source">The table of the column.</param>
    /// <param name="column">Its primary key, or a lookup to a table with a hierarchy.</param>
    /// <param name="value">The row the condition names, as a parameter.</param>
    public static string? Of(ConditionOperator op, TableSource source, ColumnDefinition column, string value)
    {
        var sql = source.Sql(column);
        return op switch
        {
            ConditionOperator.Under => $"{sql} IN ({Below(source, column, value, withItself: false)})",
            ConditionOperator.UnderOrEqual => $"{sql} IN ({Below(source, column, value, withItself: true)})",
            ConditionOperator.NotUnder => $"({sql} NOT IN ({Below(source, column, value, withItself: false)}) OR {sql} IS NULL)",
            ConditionOperator.Above => $"{sql} IN ({Above(source, column, value, withItself: false)})",
            ConditionOperator.AboveOrEqual => $"{sql} IN ({Above(source, column, value, withItself: true)})",
            _ => null,
        };
    }

    /// <summary>The number of rows right below a row.</summary>
    public static string ChildCount(TableSource source, ColumnDefinition column)
    {
        var (table, _, parent) = Hierarchy(source, column);
        return $"(SELECT COUNT(*) FROM {table} AS child WHERE child.{parent} = {source.Sql(column)})";
    }

    /// <summary>A row's descendants.</summary>
    public static string Below(TableSource source, ColumnDefinition column, string value, bool withItself)
    {
        var (table, id, parent) = Hierarchy(source, column);
        var start = withItself ? $"SELECT {value}" : $"SELECT {id} FROM {table} WHERE {parent} = {value}";
        return $"WITH RECURSIVE below(id) AS ({start} UNION SELECT child.{id} FROM {table} AS child JOIN below ON child.{parent} = below.id) SELECT id FROM below";
    }

    private static string Above(TableSource source, ColumnDefinition column, string value, bool withItself)
    {
        var (table, id, parent) = Hierarchy(source, column);
        var start = withItself ? $"SELECT {value}" : $"SELECT {parent} FROM {table} WHERE {id} = {value}";
        return $"WITH RECURSIVE above(id) AS ({start} UNION SELECT child.{parent} FROM {table} AS child JOIN above ON child.{id} = above.id) SELECT id FROM above WHERE id IS NOT NULL";
    }

    private static (string Table, string Id, string Parent) Hierarchy(TableSource source, ColumnDefinition column)
    {
        var name = column.LogicalName == source.Table.PrimaryIdColumn ? source.Table.LogicalName : ColumnCodec.IsLookup(column) && column.Targets is [var target] ? target : null;
        if (name is null || !source.Metadata.TryGetTable(name, out var table)) throw QueryFaults.Invalid($"The column '{column.LogicalName}' of '{source.Table.LogicalName}' has no place in a hierarchy: a primary key or a lookup to one table is needed.");
        var relationship = source.Metadata.RelationshipsOf(name).FirstOrDefault(r => r.IsHierarchical && r.ReferencedTable == name && r.ReferencingTable == name)
            ?? throw QueryFaults.Invalid($"The table '{name}' has no hierarchical relationship.");
        return (SqlText.Quote(name), SqlText.Quote(table.PrimaryIdColumn), SqlText.Quote(relationship.ReferencingColumn));
    }
}
