using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Keeps hierarchical relationships free of circles.</summary>
internal static class Hierarchies
{
    /// <summary>Refuses a parent that is the row itself or stands below it (code and text are assumed).</summary>
    public static void DemandNoCircle(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!target.Attributes.Values.Any(value => value is EntityReference reference && reference.LogicalName == table.LogicalName)) return;
        foreach (var relationship in operation.Metadata.RelationshipsOf(table.LogicalName))
        {
            if (!relationship.IsHierarchical || relationship.ReferencedTable != relationship.ReferencingTable) continue;
            var column = relationship.ReferencingColumn;
            var seen = new HashSet<Guid>();
            for (var parent = target.GetAttributeValue<EntityReference>(column); parent is not null && seen.Add(parent.Id); parent = ParentOf(operation, parent, column))
            {
                if (parent.Id == target.Id) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Creating this parental association would create a loop in the hierarchy of '{table.LogicalName}'.");
            }
        }
    }

    private static EntityReference? ParentOf(OperationContext operation, EntityReference row, string column) =>
        operation.Session.Find(row.LogicalName, row.Id, new ColumnSet(column))?.GetAttributeValue<EntityReference>(column);
}
