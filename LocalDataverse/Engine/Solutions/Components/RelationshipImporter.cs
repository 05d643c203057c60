using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions.Tables;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Relationships: the node EntityRelationships.</summary>
internal sealed class RelationshipImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["EntityRelationships"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("EntityRelationships"))
        {
            var name = RelationshipReader.Name(element);
            var (referenced, referencing) = RelationshipReader.Tables(element);
            if (RelationshipReader.IsOwner(element) && context.Metadata.TryGetTable(referencing, out _))
            {
                context.Components.Add(ComponentTypes.EntityRelationship, MetadataIds.Relationship(name), name);
                context.Report.Done("EntityRelationship", name, "Every owned table has it: users and teams own rows through ownerid.");
                continue;
            }
            if (!context.Metadata.TryGetTable(referenced, out var one) || !context.Metadata.TryGetTable(referencing, out var many))
            {
                ReportMissing(context, element, name, context.Metadata.TryGetTable(referenced, out _) ? referencing : referenced);
                continue;
            }
            var relationship = RelationshipReader.Read(element, one, many);
            if (!relationship.IsManyToMany) PutLookup(context, relationship, many);
            if (context.Metadata.TryGetRelationship(name, out var existing)) relationship = existing.IsCustom ? relationship with { IsManaged = existing.IsManaged } : existing;
            context.Session.PutRelationship(relationship);
            context.Components.Add(ComponentTypes.EntityRelationship, MetadataIds.Relationship(name), name);
            context.Report.Done("EntityRelationship", name);
        }
    }

    // A lookup that the solution itself made needs its target; the platform's own lookups (regardingobjectid of an activity table, …) work without this one.
    private static void ReportMissing(ImportContext context, XElement element, string name, string missing)
    {
        var (_, referencing) = RelationshipReader.Tables(element);
        var custom = RelationshipReader.IsManyToMany(element)
            || (context.Metadata.TryGetTable(referencing, out var table) && table.TryGetColumn(RelationshipReader.Column(element), out var column) && column.IsCustom);
        if (custom) throw new SolutionImportException($"The relationship {name} needs the table {missing}, which this organisation doesn't have and the zip doesn't bring.");
        context.Report.NotSupported("EntityRelationship", name, $"The table {missing} isn't here.");
    }

    private static void PutLookup(ImportContext context, RelationshipDefinition relationship, TableDefinition many)
    {
        if (!many.TryGetColumn(relationship.ReferencingColumn, out var column))
            throw new SolutionImportException($"The relationship {relationship.SchemaName} is kept in the column {many.LogicalName}.{relationship.ReferencingColumn}, which isn't there.");
        if (column.Targets.Contains(relationship.ReferencedTable, StringComparer.OrdinalIgnoreCase)) return;
        if (column.Type != ColumnType.Lookup) return;
        var widened = column with { Targets = [.. column.Targets, relationship.ReferencedTable] };
        context.Session.PutTable(many with { Columns = TableDefinition.Index(many.Columns.Values.Select(c => c.LogicalName == column.LogicalName ? widened : c)) });
    }
}
