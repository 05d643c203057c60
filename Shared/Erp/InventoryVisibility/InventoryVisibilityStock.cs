using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Inventory;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.InventoryVisibility;

/// <summary>
/// Stock of Inventory Visibility: one round trip for 200 products. It wants sites and warehouses by name, which the ERP tells along with the products, once in ten minutes. More than a
/// hundred pairs of both take a round trip for each hundred warehouses of a site.
/// </summary>
internal sealed class InventoryVisibilityStock : IStockReader
{
    // Sites times warehouses in one query, as documented; products are limited to 5,000.
    private const int MostPairs = 100;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly InventoryVisibilityClient _client;
    private readonly AnswerCache _cache;
    private readonly string _key;
    private readonly string _company;
    private readonly IClock _clock;
    private IReadOnlyList<WarehouseRow>? _kept;
    private ErpRead<WarehouseRow>? _read;

    /// <summary>Makes one.</summary>
    /// <param name="client">Inventory Visibility.</param>
    /// <param name="cache">Where the warehouses are kept.</param>
    /// <param name="environment">What <see cref="AnswerKeys"/> makes.</param>
    /// <param name="company">The company.</param>
    /// <param name="clock">The time.</param>
    public InventoryVisibilityStock(InventoryVisibilityClient client, AnswerCache cache, string environment, string company, IClock clock)
    {
        _client = client;
        _cache = cache;
        _key = environment + "\nwarehouses";
        _company = company;
        _clock = clock;
    }

    /// <inheritdoc />
    public IErpRead Along(IReadOnlyCollection<string> items, OnHandQuestion question)
    {
        _kept ??= _cache.Find<IReadOnlyList<WarehouseRow>>(_key, _clock);
        if (_kept != null || _read != null || IsOnePlace(question))
            return new ErpRead<WarehouseRow>();
        return _read = WarehouseRow.Of(_company);
    }

    /// <inheritdoc />
    public IEnumerable<WarehouseOnHandRow> Rows(IReadOnlyCollection<string> items, OnHandQuestion question)
    {
        var places = Places(question);
        if (items.Count == 0 || places.Count == 0)
            return Enumerable.Empty<WarehouseOnHandRow>();
        // A service that ignores a filter must not add the stock of another place.
        var asked = new HashSet<string>(places.Select(place => place.Site + "\n" + place.Warehouse), StringComparer.OrdinalIgnoreCase);
        return Queries(items, places).SelectMany(_client.Ask).Where(row => asked.Contains(row.Site + "\n" + row.Warehouse)).ToList();
    }

    private IReadOnlyList<WarehouseRow> Places(OnHandQuestion question)
    {
        if (IsOnePlace(question))
            return new[] { new WarehouseRow { Site = question.SiteId, Warehouse = question.WarehouseId } };
        if (_read != null)
            _cache.Keep(_key, _read.Rows, Lifetime, _clock);
        return (_read?.Rows ?? _kept!)
            .Where(place => (question.SiteId is null || Is(place.Site, question.SiteId)) && (question.WarehouseId is null || Is(place.Warehouse, question.WarehouseId)))
            .ToList();
    }

    private IEnumerable<IndexQuery> Queries(IReadOnlyCollection<string> items, IReadOnlyList<WarehouseRow> places)
    {
        var whole = Query(items, places);
        if (whole.Filters.Sites.Length * whole.Filters.Warehouses.Length <= MostPairs)
            return new[] { whole };
        return places.GroupBy(place => place.Site, StringComparer.OrdinalIgnoreCase).SelectMany(site => site
            .Select((place, index) => new { Place = place, Part = index / MostPairs })
            .GroupBy(pair => pair.Part, pair => pair.Place)
            .Select(part => Query(items, part)));
    }

    private IndexQuery Query(IEnumerable<string> items, IEnumerable<WarehouseRow> places) => new IndexQuery
    {
        Filters = new IndexQueryFilters
        {
            Organization = new[] { _company },
            Products = items.ToArray(),
            Sites = Names(places.Select(place => place.Site)),
            Warehouses = Names(places.Select(place => place.Warehouse)),
        },
    };

    private static string[] Names(IEnumerable<string?> names) => names.Select(name => name ?? string.Empty).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();

    private static bool IsOnePlace(OnHandQuestion question) => question.SiteId != null && question.WarehouseId != null;

    private static bool Is(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
