using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>A query that means more than one page.</summary>
internal static class QueryPages
{
    /// <summary>Its pages, each read when the one before it was used.</summary>
    /// <param name="query">The query, whose paging is replaced. One with TopCount has a single page.</param>
    /// <param name="run">Reads a page.</param>
    /// <param name="size">Rows of a page; 0 takes as many as a page may have.</param>
    public static IEnumerable<EntityCollection> Of(QueryExpression query, Func<QueryExpression, EntityCollection> run, int size = 0)
    {
        query.PageInfo = query.TopCount is null ? new PagingInfo { PageNumber = 1, Count = size } : new PagingInfo();
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = run(query);
            yield return page;
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }
    }
}
