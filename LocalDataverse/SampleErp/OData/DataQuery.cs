using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OData.Extensions;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.OData.UriParser;

namespace LocalDataverse.SampleErp.OData;

/// <summary>Runs a request's query options in the database.</summary>
/// <remarks>
/// Whole rows are read and <c>$select</c> is left to the serializer, because the entity tag needs columns that clients never select.
/// </remarks>
internal sealed class DataQuery<TEntity>
    where TEntity : DataEntity
{
    private static readonly string[] Supported = ["$filter", "$select", "$orderby", "$top", "$skip", "$count", "$expand"];

    private readonly ODataQueryOptions<TEntity> _options;
    private readonly HttpRequest _request;
    private readonly ODataQuerySettings _settings = new() { EnsureStableOrdering = false, HandleNullPropagation = HandleNullPropagationOption.False };

    public DataQuery(ODataQueryOptions<TEntity> options)
    {
        _options = options;
        _request = options.Request;
        var unknown = options.Request.Query.Keys.FirstOrDefault(name => name.StartsWith('$') && !Supported.Contains(name, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null) throw ErpRequestException.Invalid($"The query option '{unknown}' is not supported.");
    }

    public async Task<long> CountAsync(IQueryable<TEntity> rows, CancellationToken cancellationToken)
        => await Translated(() => Filter(rows).LongCountAsync(cancellationToken));

    /// <summary>One page, with the count and the link to the next page where they belong.</summary>
    public async Task<List<TEntity>> PageAsync(IQueryable<TEntity> rows, int pageSize, CancellationToken cancellationToken)
    {
        rows = Filter(rows);
        if (_options.Count?.Value == true) _request.ODataFeature().TotalCount = await Translated(() => rows.LongCountAsync(cancellationToken));

        // The record id makes pages stable whatever the client sorts by.
        rows = _options.OrderBy is { } orderBy ? orderBy.ApplyTo(rows, _settings).ThenBy(row => row.RecId) : rows.OrderBy(row => row.RecId);
        var skip = _options.Skip?.Value ?? 0;
        var top = _options.Top?.Value ?? int.MaxValue;
        var take = Math.Min(top, pageSize);
        var page = await Translated(() => Expand(rows.Skip(skip).Take(take == int.MaxValue ? take : take + 1)).ToListAsync(cancellationToken));
        if (page.Count > take)
        {
            page.RemoveAt(take);
            if (top > take) _request.ODataFeature().NextLink = NextLink(skip + take, _options.Top is null ? null : top - take);
        }

        return page;
    }

    public async Task<TEntity?> SingleAsync(IQueryable<TEntity> rows, CancellationToken cancellationToken)
        => await Expand(rows).SingleOrDefaultAsync(cancellationToken);

    private IQueryable<TEntity> Filter(IQueryable<TEntity> rows)
        => _options.Filter is { } filter ? (IQueryable<TEntity>)filter.ApplyTo(rows, _settings) : rows;

    private IQueryable<TEntity> Expand(IQueryable<TEntity> rows)
    {
        if (_options.SelectExpand?.SelectExpandClause is not { } clause) return rows;
        _request.ODataFeature().SelectExpandClause = clause;
        foreach (var item in clause.SelectedItems.OfType<ExpandedReferenceSelectItem>())
        {
            if (item is not ExpandedNavigationSelectItem expanded
                || expanded.SelectAndExpand.SelectedItems.OfType<ExpandedReferenceSelectItem>().Any())
            {
                throw ErpRequestException.Invalid("$expand is supported for one level only.");
            }

            if (expanded.FilterOption is not null || expanded.OrderByOption is not null || expanded.TopOption is not null || expanded.SkipOption is not null
                || expanded.CountOption is not null || expanded.SearchOption is not null || expanded.LevelsOption is not null
                || expanded.ApplyOption is not null || expanded.ComputeOption is not null)
            {
                throw ErpRequestException.Invalid("Only $select is supported inside $expand.");
            }

            rows = rows.Include(expanded.PathToNavigationProperty.FirstSegment.Identifier);
        }

        return rows;
    }

    private Uri NextLink(int skip, int? top)
    {
        var query = QueryHelpers.ParseQuery(_request.QueryString.Value).ToDictionary(option => option.Key, option => (string?)option.Value);
        query["$skip"] = skip.ToString(CultureInfo.InvariantCulture);
        if (top is not null) query["$top"] = top.Value.ToString(CultureInfo.InvariantCulture);
        var address = $"{_request.Scheme}://{_request.Host}{_request.PathBase}{_request.Path.ToUriComponent()}";
        return new Uri(QueryHelpers.AddQueryString(address, query));
    }

    private static async Task<TResult> Translated<TResult>(Func<Task<TResult>> query)
    {
        try
        {
            return await query();
        }
        catch (InvalidOperationException exception) when (exception.Source?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) == true)
        {
            throw ErpRequestException.Invalid($"The query can't be run: a function or operator in it is not supported here. {exception.Message}");
        }
    }
}
