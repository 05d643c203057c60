using System;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Walks a query; an override may return something else for any part of it.</summary>
public abstract class QueryExpressionVisitorBase : IQueryExpressionVisitor
{
    protected QueryExpressionVisitorBase()
    {
    }

    public virtual QueryExpression Visit(QueryExpression query)
    {
        if (query == null) return null;
        query.ColumnSet = VisitColumnSet(query.ColumnSet);
        query.Criteria = VisitFilterExpression(query.Criteria);
        query.PageInfo = VisitPagingInfo(query.PageInfo);
        Replace(query.LinkEntities, VisitLinkEntity);
        Replace(query.Orders, VisitOrderExpression);
        return query;
    }

    protected virtual ColumnSet VisitColumnSet(ColumnSet columnSet) => columnSet;

    protected virtual ConditionExpression VisitConditionExpression(ConditionExpression condition) => condition;

    protected virtual FilterExpression VisitFilterExpression(FilterExpression filter)
    {
        if (filter == null) return null;
        Replace(filter.Conditions, VisitConditionExpression);
        Replace(filter.Filters, VisitFilterExpression);
        return filter;
    }

    protected virtual LinkEntity VisitLinkEntity(LinkEntity linkEntity)
    {
        if (linkEntity == null) return null;
        linkEntity.Columns = VisitColumnSet(linkEntity.Columns);
        linkEntity.LinkCriteria = VisitFilterExpression(linkEntity.LinkCriteria);
        Replace(linkEntity.LinkEntities, VisitLinkEntity);
        return linkEntity;
    }

    protected virtual OrderExpression VisitOrderExpression(OrderExpression order) => order;

    protected virtual PagingInfo VisitPagingInfo(PagingInfo pageInfo) => pageInfo;

    private static void Replace<T>(IList<T> items, Func<T, T> visit)
    {
        for (var i = 0; i < items.Count; i++) items[i] = visit(items[i]);
    }
}
