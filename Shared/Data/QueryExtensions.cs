using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Data;

/// <summary>Queries for the first row and for all rows.</summary>
internal static class QueryExtensions
{
    private const int PageSize = 5000;

    /// <summary>The first row; null where there is none.</summary>
    public static Entity? First(this IOrganizationService service, QueryExpression query)
    {
        query.TopCount = 1;
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    /// <summary>All rows.</summary>
    public static IReadOnlyList<Entity> All(this IOrganizationService service, QueryExpression query) => service.Each(query).ToList();

    /// <summary>All rows, page by page: no more than a page is held at a time.</summary>
    public static IEnumerable<Entity> Each(this IOrganizationService service, QueryExpression query)
    {
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities)
                yield return row;
            if (!page.MoreRecords)
                yield break;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    /// <summary>Adds a table whose rows may be missing.</summary>
    public static LinkEntity Link(this QueryExpression query, string column, string table, string key, string alias, params string[] columns)
        => Outer(query.AddLink(table, column, key, JoinOperator.LeftOuter), alias, columns);

    /// <summary>Adds a table whose rows may be missing to a table that was added.</summary>
    public static LinkEntity Link(this LinkEntity from, string column, string table, string key, string alias, params string[] columns)
        => Outer(from.AddLink(table, column, key, JoinOperator.LeftOuter), alias, columns);

    private static LinkEntity Outer(LinkEntity link, string alias, string[] columns)
    {
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns);
        return link;
    }
}
