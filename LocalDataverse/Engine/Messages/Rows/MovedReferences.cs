using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Makes what points to one row point to another of its table: lookups of other rows, and pairs of many-to-many relationships.</summary>
internal static class MovedReferences
{
    public static void Move(OperationContext operation, TableDefinition table, Guid from, Guid to)
    {
        var relationships = operation.Metadata.RelationshipsOf(table.LogicalName).ToList();
        foreach (var relationship in relationships.Where(r => !r.IsManyToMany && r.ReferencedTable == table.LogicalName && r.ReferencingColumn != "masterid")) MoveLookups(operation, relationship, table, from, to);
        foreach (var relationship in relationships.Where(r => r.IsManyToMany))
        {
            if (relationship.ReferencedTable == table.LogicalName) MovePairs(operation, relationship, relationship.ReferencedColumn, relationship.ReferencingColumn, from, to);
            if (relationship.ReferencingTable == table.LogicalName) MovePairs(operation, relationship, relationship.ReferencingColumn, relationship.ReferencedColumn, from, to);
        }
    }

    private static void MoveLookups(OperationContext operation, RelationshipDefinition relationship, TableDefinition table, Guid from, Guid to)
    {
        foreach (var child in Children.Find(operation.Session, relationship, from))
        {
            // A row isn't its own parent: the target that pointed to the subordinate points nowhere now.
            var itself = relationship.ReferencingTable == table.LogicalName && child.Id == to;
            operation.Session.Update(new Entity(relationship.ReferencingTable, child.Id) { [relationship.ReferencingColumn] = itself ? null : new EntityReference(table.LogicalName, to) });
            InheritedShares.OfMoved(operation, relationship, child.Id);
            RowChanges.Touch(operation, relationship.ReferencingTable);
        }
    }

    private static void MovePairs(OperationContext operation, RelationshipDefinition relationship, string own, string other, Guid from, Guid to)
    {
        var query = new QueryExpression(relationship.IntersectTable!) { ColumnSet = new ColumnSet(other) };
        query.Criteria.AddCondition(own, ConditionOperator.Equal, from);
        foreach (var pair in operation.Session.Query(query).Entities.ToList())
        {
            if (operation.Session.FindId(relationship.IntersectTable!, [new(own, to), new(other, pair[other])]) is not null) operation.Session.Delete(relationship.IntersectTable!, pair.Id);
            else operation.Session.Update(new Entity(relationship.IntersectTable!, pair.Id) { [own] = to });
            RowChanges.Touch(operation, relationship.IntersectTable!);
        }
    }
}
