using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Data.Sqlite;
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
    private readonly QueryExtras _extras;
    private readonly TimeProvider _clock;

    public QueryRunner(PooledConnection connection, MetadataCatalog metadata, IRowVisibility? visibility, QueryExtras extras, TimeProvider clock)
    {
        _extras = extras;
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
        var select = new SelectBuilder(_metadata, _visibility, _extras, _clock).Build(query, size, page);
        var result = new EntityCollection { EntityName = select.Table.LogicalName, TotalRecordCount = -1 };
        IReadOnlyList<object?> first = [], last = [];
        try
        {
            using var reader = _connection.Query(select.Sql, select.Values).ExecuteReader();
            while (reader.Read())
            {
                if (result.Entities.Count == size)
                {
                    result.MoreRecords = query.TopCount is null;
                    break;
                }
                result.Entities.Add(select.Read(reader));
                if (result.Entities.Count == 1) first = select.ReadKeys(reader);
                if (result.Entities.Count == size) last = select.ReadKeys(reader);
            }
        }
        catch (SqliteException e) when (e.Message.Contains("integer overflow", StringComparison.Ordinal))
        {
            // The platform's database refuses it too (code and text are assumed).
            throw PlatformFault.Create(PlatformErrorCodes.ValueOutOfRange, "An aggregate of integers is out of their range: it has more than 64 bits.", e);
        }
        // A query whose pages only their numbers tell apart has no cookie ("Page results: queries that don't support paging cookies", Microsoft Learn; which those are is assumed).
        if (result.MoreRecords && select.Keys.Count > 0) result.PagingCookie = PagingCookie.Write(page, select.Keys, first, last);
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
        var limit = Math.Min(_extras.AggregateLimit ?? AggregateLimit, AggregateLimit);
        var select = new SelectBuilder(_metadata, _visibility, _extras, _clock).BuildCount(query, limit + 1);
        if ((long)_connection.Query(select.Sql, select.Values).ExecuteScalar()! > limit)
            throw PlatformFault.Create(PlatformErrorCodes.AggregateQueryRecordLimitExceeded, "AggregateQueryRecordLimit exceeded. Cannot perform this operation.");
    }

    private void Count(QueryExpression query, EntityCollection result)
    {
        var select = new SelectBuilder(_metadata, _visibility, _extras, _clock).BuildCount(query, PageLimit + 1);
        var count = (long)_connection.Query(select.Sql, select.Values).ExecuteScalar()!;
        result.TotalRecordCountLimitExceeded = count > PageLimit;
        result.TotalRecordCount = (int)Math.Min(count, PageLimit);
    }
}
