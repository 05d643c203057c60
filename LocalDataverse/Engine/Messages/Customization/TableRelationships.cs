using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>The relationships that tables have without anybody making them.</summary>
internal static class TableRelationships
{
    /// <summary>Stores those that a table lacks: of its system columns, and to notes and activities where they are wanted.</summary>
    /// <returns>The new components.</returns>
    public static IReadOnlyList<(int Type, Guid Id)> Put(OperationContext operation, TableDefinition table, bool? notes, bool? activities)
    {
        var made = SystemRelationships.Of(table, operation.Metadata).Concat(SystemRelationships.ToAccessTeams(table, operation.Metadata));
        if (notes == true) made = made.Concat(SystemRelationships.ToNotes(table, operation.Metadata));
        if (activities == true) made = made.Concat(SystemRelationships.ToActivities(table, operation.Metadata));
        var added = made.Where(r => !operation.Metadata.TryGetRelationship(r.SchemaName, out _)).ToList();
        foreach (var relationship in added) Put(operation.Session, relationship);
        return [.. added.Select(r => (ComponentTypes.EntityRelationship, MetadataIds.Relationship(r.SchemaName)))];
    }

    /// <summary>Stores a relationship; its lookup may lead to the table from now on.</summary>
    public static void Put(IDataSession session, RelationshipDefinition relationship)
    {
        if (session.Metadata.TryGetTable(relationship.ReferencingTable, out var many) && many.TryGetColumn(relationship.ReferencingColumn, out var lookup) && lookup.Type != ColumnType.UniqueIdentifier && !lookup.Targets.Contains(relationship.ReferencedTable, StringComparer.OrdinalIgnoreCase))
        {
            var widened = lookup with { Targets = [.. lookup.Targets, relationship.ReferencedTable] };
            session.PutTable(many with { Columns = TableDefinition.Index(many.Columns.Values.Select(c => c.LogicalName == lookup.LogicalName ? widened : c)) });
        }
        session.PutRelationship(relationship);
    }
}
