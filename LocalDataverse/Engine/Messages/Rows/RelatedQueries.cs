using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.VirtualTables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Reads the rows related to one, for Retrieve's RelatedEntitiesQuery.</summary>
internal static class RelatedQueries
{
    public static void Run(OperationContext operation, Entity row, RelationshipQueryCollection queries)
    {
        foreach (var (relationship, asked) in queries)
        {
            if (!operation.Metadata.TryGetRelationship(relationship.SchemaName, out var definition))
            {
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"There is no relationship '{relationship.SchemaName}'.");
            }
            var (query, extras) = Queries.ToExpression(operation, asked);
            VirtualMessages.Refuse(operation.Metadata, query.EntityName, $"Reading the rows of '{relationship.SchemaName}' with another row");
            VirtualMessages.RefuseJoins(operation.Metadata, query);
            Limit(operation, query, row, definition, relationship);
            SecretColumns.Guard(query);
            row.RelatedEntities[relationship] = operation.Session.Query(query, operation.Visibility, extras);
        }
    }

    private static void Limit(OperationContext operation, QueryExpression query, Entity row, RelationshipDefinition definition, Relationship relationship)
    {
        var isReferenced = Same(definition.ReferencedTable, row.LogicalName);
        if (definition.IsManyToMany)
        {
            // Between rows of one table the role says on which side this row is.
            var first = isReferenced && (!Same(definition.ReferencingTable, row.LogicalName) || relationship.PrimaryEntityRole != EntityRole.Referencing);
            var (own, other) = first ? (definition.ReferencedColumn, definition.ReferencingColumn) : (definition.ReferencingColumn, definition.ReferencedColumn);
            var link = query.AddLink(definition.IntersectTable, operation.Table(query.EntityName).PrimaryIdColumn, other);
            link.LinkCriteria.AddCondition(own, ConditionOperator.Equal, row.Id);
            return;
        }
        var many = isReferenced && (!Same(definition.ReferencingTable, row.LogicalName) || relationship.PrimaryEntityRole != EntityRole.Referencing);
        var condition = many
            ? new ConditionExpression(definition.ReferencingColumn, ConditionOperator.Equal, row.Id)
            : new ConditionExpression(definition.ReferencedColumn, ConditionOperator.Equal, Parent(operation, row, definition));
        var criteria = new FilterExpression(LogicalOperator.And);
        criteria.AddCondition(condition);
        criteria.AddFilter(query.Criteria);
        query.Criteria = criteria;
    }

    // An activity leads to its activitypointer with its own id.
    private static Guid Parent(OperationContext operation, Entity row, RelationshipDefinition definition) =>
        operation.Session.Find(row.LogicalName, row.Id, new ColumnSet(definition.ReferencingColumn))?.GetAttributeValue<object>(definition.ReferencingColumn) switch
        {
            Guid id => id,
            EntityReference reference => reference.Id,
            _ => Guid.Empty,
        };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
