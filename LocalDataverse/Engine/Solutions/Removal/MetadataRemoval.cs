using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>Drops tables, columns, keys, relationships and choices with their data.</summary>
internal static class MetadataRemoval
{
    private static readonly (string Table, string Column)[] RowsOfTables =
    [
        ("sdkmessagefilter", "primaryobjecttypecode"), ("savedquery", "returnedtypecode"), ("systemform", "objecttypecode"), ("savedqueryvisualization", "primaryentitytypecode"),
        ("fieldpermission", "entityname"), ("principalobjectaccess", "objecttypecode"), ("principalobjectattributeaccess", "objecttypecode"),
    ];

    /// <summary>Drops a relationship; a many-to-many one with its pairs.</summary>
    public static void DropRelationship(IDataSession session, RelationshipDefinition relationship)
    {
        if (!session.Metadata.TryGetRelationship(relationship.SchemaName, out _)) return;
        session.DropRelationship(relationship.SchemaName);
        if (relationship.IntersectTable is { } pairs && session.Metadata.TryGetTable(pairs, out var table) && table.IsIntersect) session.DropTable(pairs);
    }

    /// <summary>Drops columns of a table that stays.</summary>
    public static void DropColumns(IDataSession session, string tableName, IReadOnlySet<string> columns)
    {
        if (!session.Metadata.TryGetTable(tableName, out var table)) return;
        foreach (var relationship in session.Metadata.RelationshipsOf(tableName).Where(r => !r.IsManyToMany && r.ReferencingTable == table.LogicalName && columns.Contains(r.ReferencingColumn)).ToList())
            session.DropRelationship(relationship.SchemaName);
        if (WrittenColumns.Of(table).HasFiles)
            foreach (var file in columns.SelectMany(c => StoredFile.OfTable(session, table.LogicalName, c))) file.Remove(session);
        session.PutTable(table with
        {
            Columns = TableDefinition.Index(table.Columns.Values.Where(c => !columns.Contains(c.LogicalName))),
            Keys = [.. table.Keys.Where(k => !k.Columns.Any(columns.Contains))],
        });
    }

    /// <summary>Drops an alternate key.</summary>
    public static void DropKey(IDataSession session, string tableName, string key)
    {
        if (session.Metadata.TryGetTable(tableName, out var table)) session.PutTable(table with { Keys = [.. table.Keys.Where(k => k.LogicalName != key)] });
    }

    /// <summary>Drops a table with its rows, privileges, messages, views and forms; what other tables refer to it with, too.</summary>
    public static void DropTable(IDataSession session, TableDefinition table)
    {
        foreach (var relationship in session.Metadata.RelationshipsOf(table.LogicalName).ToList())
        {
            if (relationship.IsManyToMany) DropRelationship(session, relationship);
            else if (relationship.ReferencedTable == table.LogicalName && relationship.ReferencingTable != table.LogicalName) Forget(session, relationship, table.LogicalName);
        }
        foreach (var file in StoredFile.OfTable(session, table.LogicalName)) file.Remove(session);
        foreach (var (rows, column) in RowsOfTables) RowRemoval.DeleteWhere(session, rows, column, table.LogicalName);
        // Those of activities are in common.
        if (!TablePrivileges.AreShared(table))
            foreach (var privilege in Enum.GetValues<AccessRight>().Select(r => TablePrivileges.IdOf(TablePrivileges.Name(r, table)))) RowRemoval.Delete(session, "privilege", privilege);
        session.DropTable(table.LogicalName);
    }

    // The rows of the other table that point to rows of this one go with them or lose the reference, as the relationship says; the column points to the others from now on.
    private static void Forget(IDataSession session, RelationshipDefinition relationship, string table)
    {
        if (!session.Metadata.TryGetTable(relationship.ReferencingTable, out var referencing) || !referencing.TryGetColumn(relationship.ReferencingColumn, out var column)) return;
        var query = new QueryExpression(referencing.LogicalName) { ColumnSet = new ColumnSet(column.LogicalName) };
        query.Criteria.AddCondition(column.LogicalName, ConditionOperator.NotNull);
        // The rows of activitypointer are those of the activities' own tables.
        var rows = referencing.LogicalName == ActivityTables.Pointer ? [] : session.QueryAll(query).Where(r => r.GetAttributeValue<EntityReference>(column.LogicalName)?.LogicalName == table).ToList();
        foreach (var row in rows)
        {
            if (relationship.CascadeDelete == CascadeBehavior.Cascade) RowRemoval.Delete(session, referencing.LogicalName, row.Id);
            else session.Update(new Entity(referencing.LogicalName, row.Id) { [column.LogicalName] = null });
        }
        session.DropRelationship(relationship.SchemaName);
        IReadOnlyList<string> targets = [.. column.Targets.Where(t => t != table)];
        if (targets.Count == 0 || targets.Count == column.Targets.Count) return;
        session.PutTable(referencing with { Columns = TableDefinition.Index(referencing.Columns.Values.Select(c => c.LogicalName == column.LogicalName ? column with { Targets = targets } : c)) });
    }
}
