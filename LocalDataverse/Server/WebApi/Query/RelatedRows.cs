using System;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Query;

/// <summary>Follows relationships from one row.</summary>
internal static class RelatedRows
{
    /// <summary>The row that a row of the many side leads to; null when it leads to none, or to one of another table than the relationship's.</summary>
    public static EntityReference? Target(Entity row, RelationshipDefinition relationship) => row.GetAttributeValue<object>(relationship.ReferencingColumn) switch
    {
        // An activity leads to its activitypointer with its own id.
        Guid id => new EntityReference(relationship.ReferencedTable, id),
        EntityReference reference when reference.LogicalName == relationship.ReferencedTable => reference,
        _ => null,
    };

    /// <summary>Limits a query to the rows that a relationship leads to: with a condition, or with the join through the intersect table.</summary>
    /// <param name="query">Query over the related table.</param>
    /// <param name="relationship">The relationship.</param>
    /// <param name="fromMany">The row is on the many side; for many-to-many: it is of the second table.</param>
    /// <param name="row">The row the relationship starts from.</param>
    /// <param name="related">The table the query reads.</param>
    public static void Restrict(QueryExpression query, RelationshipDefinition relationship, bool fromMany, EntityReference row, TableDefinition related)
    {
        if (!relationship.IsManyToMany)
        {
            if (fromMany) throw new ArgumentException("A single-valued property leads to one row, not to rows.", nameof(fromMany));
            var filter = new FilterExpression(LogicalOperator.And);
            filter.AddCondition(relationship.ReferencingColumn, ConditionOperator.Equal, row.Id);
            if (query.Criteria.Conditions.Count + query.Criteria.Filters.Count > 0) filter.AddFilter(query.Criteria);
            query.Criteria = filter;
            return;
        }
        var (own, other) = fromMany ? (relationship.ReferencingColumn, relationship.ReferencedColumn) : (relationship.ReferencedColumn, relationship.ReferencingColumn);
        var link = query.AddLink(relationship.IntersectTable!, related.PrimaryIdColumn, other);
        link.LinkCriteria.AddCondition(own, ConditionOperator.Equal, row.Id);
    }
}
