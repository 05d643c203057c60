using System;
using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>Runs queries on a connection.</summary>
internal sealed class QueryRunner
{
    /// <summary>Rows of a page at most, and the count above which a total is only said to be larger (PLATFORM-FACTS 6.4).</summary>
    public const int PageLimit = 5000;

    /// <summary>Rows an aggregate is made of at most (Microsoft Learn, "Aggregate data using FetchXml").</summary>
    private const int AggregateLimit = 50_000;

    private readonly PooledConnection _connection;
    private readonly MetadataCatalog _metadata;
    private readonly IRowVisibility? _visibility;
    private readonly TimeProvider _clock;

    public QueryRunner(PooledConnection connection, MetadataCatalog metadata, IRowVisibility? visibility, TimeProvider clock)
    {
        _connection = connection;
        _metadata = metadata;
        _visibility = visibility;
        _clock = clock;
    }

    /// <summary>Runs a query and reads its page.</summary>
    public EntityCollection Run(QueryExpression query)
    {
        var (size, page) = Page(query);
        DemandAggregable(query);
        var select = new SelectBuilder(_metadata, _visibility, _clock).Build(query, size + 1, (long)(page - 1) * size);
        var result = new EntityCollection { EntityName = select.Table.LogicalName, TotalRecordCount = -1 };
        using (var reader = _connection.Query(select.Sql, select.Values).ExecuteReader())
        {
            while (reader.Read())
            {
                if (result.Entities.Count == size)
                {
                    result.MoreRecords = query.TopCount is null;
                    break;
                }
                result.Entities.Add(select.Read(reader));
            }
        }
        if (result.MoreRecords) result.PagingCookie = Cookie(page, select.Table, result);
        if (query.PageInfo is { ReturnTotalRecordCount: true }) Count(query, result);
        return result;
    }

    private static (int Size, int Page) Page(QueryExpression query)
    {
        if (query.TopCount is { } top)
        {
            if (top < 0) throw QueryFaults.Invalid("The value of TopCount must not be negative.");
            if (query.PageInfo is { PageNumber: > 0 } or { Count: > 0 }) throw QueryFaults.Invalid("The Top.Count can't be specified with pagingInfo");
            return (Math.Min(top, PageLimit), 1);
        }
        var size = query.PageInfo is { Count: > 0 } ? query.PageInfo.Count : PageLimit;
        return (Math.Min(size, PageLimit), query.PageInfo is { PageNumber: > 0 } ? query.PageInfo.PageNumber : 1);
    }

    /// <summary>Refuses an aggregate over more rows than the platform sums up.</summary>
    private void DemandAggregable(QueryExpression query)
    {
        if (!SelectBuilder.IsAggregate(query)) return;
        var select = new SelectBuilder(_metadata, _visibility, _clock).BuildCount(query, AggregateLimit + 1);
        if ((long)_connection.Query(select.Sql, select.Values).ExecuteScalar()! > AggregateLimit)
            throw PlatformFault.Create(PlatformErrorCodes.AggregateQueryRecordLimitExceeded, "AggregateQueryRecordLimit exceeded. Cannot perform this operation.");
    }

    private void Count(QueryExpression query, EntityCollection result)
    {
        var select = new SelectBuilder(_metadata, _visibility, _clock).BuildCount(query, PageLimit + 1);
        var count = (long)_connection.Query(select.Sql, select.Values).ExecuteScalar()!;
        result.TotalRecordCountLimitExceeded = count > PageLimit;
        result.TotalRecordCount = (int)Math.Min(count, PageLimit);
    }

    /// <summary>The cookie's form is the platform's; here the page number alone finds the next page.</summary>
    private static string Cookie(int page, TableDefinition table, EntityCollection rows)
    {
        var id = table.PrimaryIdColumn;
        return string.Create(CultureInfo.InvariantCulture, $"<cookie page=\"{page}\"><{id} last=\"{rows.Entities[^1].Id:B}\" first=\"{rows.Entities[0].Id:B}\" /></cookie>");
    }
}
