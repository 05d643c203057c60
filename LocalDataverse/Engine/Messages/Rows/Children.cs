using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Finds the rows of the many side of a relationship.</summary>
internal static class Children
{
    /// <summary>True when another row than this one points to it.</summary>
    public static bool AnyBut(IDataSession session, RelationshipDefinition relationship, Guid id)
    {
        if (relationship.ReferencingTable == ActivityTables.Pointer) return false;
        var query = Query(relationship, id);
        query.TopCount = 2;
        return session.Query(query).Entities.Any(child => child.Id != id);
    }

    /// <summary>The rows that point to one.</summary>
    public static IReadOnlyList<Entity> Find(IDataSession session, RelationshipDefinition relationship, Guid id, params string[] columns)
    {
        // Activities go with their own tables.
        return relationship.ReferencingTable == ActivityTables.Pointer ? [] : session.QueryAll(Query(relationship, id, columns));
    }

    private static QueryExpression Query(RelationshipDefinition relationship, Guid id, params string[] columns)
    {
        var query = new QueryExpression(relationship.ReferencingTable) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(relationship.ReferencingColumn, ConditionOperator.Equal, id);
        return query;
    }
}
