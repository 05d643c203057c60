using System;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.OData;
using LocalDataverse.SampleErp.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Extensions;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.OData.Routing.Controllers;
using Microsoft.EntityFrameworkCore;
using Microsoft.OData.UriParser;

namespace LocalDataverse.SampleErp.Entities;

/// <summary>Reading one data entity. Derived controllers are named after their entity set.</summary>
internal abstract class DataController<TEntity>(ErpContext context, ErpOptions options) : ODataController
    where TEntity : DataEntity
{
    protected ErpContext Context => context;

    protected ErpOptions Options => options;

    public async Task<IActionResult> GetRows(ODataQueryOptions<TEntity> queryOptions, CancellationToken cancellationToken)
        => Ok(await new DataQuery<TEntity>(queryOptions).PageAsync(InScope(context.Set<TEntity>().AsNoTracking()), PageSize(), cancellationToken));

    public async Task<IActionResult> CountRows(ODataQueryOptions<TEntity> queryOptions, CancellationToken cancellationToken)
    {
        var count = await new DataQuery<TEntity>(queryOptions).CountAsync(InScope(context.Set<TEntity>()), cancellationToken);
        return Content(count.ToString(CultureInfo.InvariantCulture), "text/plain");
    }

    public async Task<IActionResult> GetRow(ODataQueryOptions<TEntity> queryOptions, CancellationToken cancellationToken)
    {
        var row = await new DataQuery<TEntity>(queryOptions).SingleAsync(WithRequestedKey(context.Set<TEntity>().AsNoTracking()), cancellationToken);
        if (row is null) return NotFound();
        Response.Headers.ETag = EntityTag.Of(row);
        return Ok(row);
    }

    /// <summary>The row that the address names, if it is in a company that the request spans.</summary>
    protected IQueryable<TEntity> WithRequestedKey(IQueryable<TEntity> rows)
    {
        rows = InScope(rows);
        var row = Expression.Parameter(typeof(TEntity), "row");
        foreach (var (name, value) in Request.ODataFeature().Path.OfType<KeySegment>().Single().Keys)
        {
            var property = Expression.Property(row, DataEntityTypes.PropertyOf(typeof(TEntity), name));
            // Through a field, not as a constant: so the value becomes a parameter and the query is compiled once.
            var wanted = Expression.Convert(Expression.Field(Expression.Constant(new Wanted(value)), nameof(Wanted.Value)), property.Type);
            rows = rows.Where(Expression.Lambda<Func<TEntity, bool>>(Expression.Equal(property, wanted), row));
        }

        return rows;
    }

    // Without cross-company=true F&O shows the user's own company only, even to a filter or a key that names another one.
    private IQueryable<TEntity> InScope(IQueryable<TEntity> rows)
    {
        var crossCompany = bool.TryParse(Request.Query["cross-company"], out var asked) && asked;
        if (crossCompany || !typeof(CompanyEntity).IsAssignableFrom(typeof(TEntity))) return rows;
        var company = options.DefaultCompany;
        return rows.Where(row => ((CompanyEntity)(object)row).DataAreaId == company);
    }

    private int PageSize()
    {
        var preferred = Request.Headers["Prefer"].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries))
            .FirstOrDefault(value => value.StartsWith("odata.maxpagesize=", StringComparison.OrdinalIgnoreCase));
        return int.TryParse(preferred?[(preferred.IndexOf('=', StringComparison.Ordinal) + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? Math.Min(size, options.PageSize)
            : options.PageSize;
    }

    private sealed class Wanted(object value)
    {
        public readonly object Value = value;
    }
}
