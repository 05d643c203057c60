using System;
using System.Linq;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Messages.Tables;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pricing;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Layers;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Deletes a row with what goes with it, as the relationships' cascades say.</summary>
internal static class DeletedRow
{
    public static void Delete(OperationContext operation, TableDefinition table, Guid id, long? expectedVersion)
    {
        ManagedComponents.DemandDelete(operation, table, id);
        TableBehaviors.Find(table.LogicalName)?.Deleting(operation, table, id);
        PriceCalculation.Deleting(operation, table, id);
        var relationships = operation.Metadata.RelationshipsOf(table.LogicalName).ToList();
        var children = relationships.Where(r => !r.IsManyToMany && Same(r.ReferencedTable, table)).ToList();
        foreach (var restricted in children.Where(r => r.CascadeDelete == CascadeBehavior.Restrict)) Refuse(operation, restricted, id);
        ActivityParties.Remove(operation, table, id);
        foreach (var relationship in children) Cascade(operation, relationship, id);
        foreach (var relationship in relationships.Where(r => r.IsManyToMany)) Dissolve(operation, relationship, table, id);
        FileColumnWriter.RemoveAll(operation.Session, table, id);
        var last = AuditTrail.Before(operation, table, id);
        if (!operation.Session.Delete(table.LogicalName, id, expectedVersion)) throw PlatformFault.NotFound(table.LogicalName, id);
        SolutionMembership.Deleted(operation, table.LogicalName, id);
        RowChanges.Touch(operation, table.LogicalName);
        AuditTrail.Deleted(operation, table, id, last);
        Shares.Remove(operation, table, id);
        TableBehaviors.Find(table.LogicalName)?.Deleted(operation, table, id);
    }

    private static void Refuse(OperationContext operation, RelationshipDefinition relationship, Guid id)
    {
        if (!Children.AnyBut(operation.Session, relationship, id)) return;
        throw PlatformFault.Create(
            PlatformErrorCodes.CannotDeleteDueToAssociation,
            $"The object you tried to delete is associated with another object and cannot be deleted. ({relationship.SchemaName}: rows of '{relationship.ReferencingTable}' point to it.)");
    }

    private static void Cascade(OperationContext operation, RelationshipDefinition relationship, Guid id)
    {
        switch (relationship.CascadeDelete)
        {
            case CascadeBehavior.Cascade or CascadeBehavior.Active or CascadeBehavior.UserOwned:
                foreach (var child in Children.Find(operation.Session, relationship, id).Where(c => c.Id != id))
                {
                    // Another cascade, or a plug-in of one, may have deleted it already.
                    if (operation.Session.Find(relationship.ReferencingTable, child.Id, new ColumnSet(false)) is null) continue;
                    operation.PlatformService.Delete(relationship.ReferencingTable, child.Id);
                }
                break;
            case CascadeBehavior.RemoveLink:
                // The platform clears lookups without an Update message (assumed: no step is known to see it).
                foreach (var child in Children.Find(operation.Session, relationship, id))
                {
                    operation.Session.Update(new Entity(relationship.ReferencingTable, child.Id) { [relationship.ReferencingColumn] = null });
                    InheritedShares.OfMoved(operation, relationship, child.Id);
                    RowChanges.Touch(operation, relationship.ReferencingTable);
                }
                break;
        }
    }

    private static void Dissolve(OperationContext operation, RelationshipDefinition relationship, TableDefinition table, Guid id)
    {
        if (!operation.Metadata.TryGetTable(relationship.IntersectTable!, out var intersect)) return;
        if (Same(relationship.ReferencedTable, table)) Remove(relationship.ReferencedColumn);
        if (Same(relationship.ReferencingTable, table)) Remove(relationship.ReferencingColumn);

        void Remove(string column)
        {
            var query = new QueryExpression(intersect.LogicalName) { ColumnSet = new ColumnSet(false) };
            query.Criteria.AddCondition(column, ConditionOperator.Equal, id);
            foreach (var pair in operation.Session.QueryAll(query)) operation.Session.Delete(intersect.LogicalName, pair.Id);
            RowChanges.Touch(operation, intersect.LogicalName);
        }
    }

    private static bool Same(string name, TableDefinition table) => string.Equals(name, table.LogicalName, StringComparison.OrdinalIgnoreCase);
}
