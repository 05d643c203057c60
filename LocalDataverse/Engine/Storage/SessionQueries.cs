using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Storage;

/// <summary>Queries of a session that mean more than one page.</summary>
internal static class SessionQueries
{
    /// <summary>The rows of every page.</summary>
    public static IReadOnlyList<Entity> QueryAll(this IDataSession session, QueryExpression query)
    {
        var rows = new List<Entity>();
        query.PageInfo = new PagingInfo { PageNumber = 1 };
        for (var more = true; more; query.PageInfo.PageNumber++)
        {
            var page = session.Query(query);
            rows.AddRange(page.Entities);
            query.PageInfo.PagingCookie = page.PagingCookie;
            more = page.MoreRecords;
        }
        return rows;
    }
}
