using System;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Creates the rows that come inside another (deep insert): each through a pipeline of its own, with the privileges it needs, in the same transaction.</summary>
internal static class RelatedRows
{
    /// <summary>Rows that this one points to come first: their ids go into its lookups.</summary>
    public static void CreateParents(OperationContext operation, TableDefinition table, Entity target)
    {
        foreach (var (relationship, rows) in target.RelatedEntities)
        {
            var definition = Find(operation, relationship.SchemaName);
            if (!PointsFrom(definition, table, relationship)) continue;
            if (rows.Entities.Count != 1) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The relationship '{relationship.SchemaName}' takes one related row.");
            var parent = rows.Entities[0];
            target[definition.ReferencingColumn] = new EntityReference(parent.LogicalName, operation.PartService.Create(parent));
        }
    }

    /// <summary>Rows that point to this one, and rows of many-to-many relationships, come after it.</summary>
    public static void CreateChildren(OperationContext operation, TableDefinition table, Entity target)
    {
        foreach (var (relationship, rows) in target.RelatedEntities)
        {
            var definition = Find(operation, relationship.SchemaName);
            if (PointsFrom(definition, table, relationship)) continue;
            foreach (var child in rows.Entities)
            {
                if (!definition.IsManyToMany) child[definition.ReferencingColumn] = target.ToEntityReference();
                var id = operation.PartService.Create(child);
                if (definition.IsManyToMany)
                {
                    operation.PartService.Associate(table.LogicalName, target.Id, relationship, [new EntityReference(child.LogicalName, id)]);
                }
            }
        }
    }

    private static RelationshipDefinition Find(OperationContext operation, string schemaName) =>
        operation.Metadata.TryGetRelationship(schemaName, out var definition)
            ? definition
            : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"There is no relationship '{schemaName}'.");

    /// <summary>True when this row is on the many side; between rows of one table the role says which (Referencing: this row points).</summary>
    private static bool PointsFrom(RelationshipDefinition definition, TableDefinition table, Relationship relationship)
    {
        if (definition.IsManyToMany || !string.Equals(definition.ReferencingTable, table.LogicalName, StringComparison.OrdinalIgnoreCase)) return false;
        return !string.Equals(definition.ReferencedTable, table.LogicalName, StringComparison.OrdinalIgnoreCase) || relationship.PrimaryEntityRole != EntityRole.Referenced;
    }
}
