using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Finds the rows of the many side of a relationship.</summary>
internal static class Children
{
    public static IReadOnlyList<Entity> Find(IDataSession session, RelationshipDefinition relationship, Guid id, params string[] columns)
    {
        // Activities go with their own tables.
        if (relationship.ReferencingTable == ActivityTables.Pointer) return [];
        var query = new QueryExpression(relationship.ReferencingTable) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(relationship.ReferencingColumn, ConditionOperator.Equal, id);
        return [.. session.Query(query).Entities];
    }
}
