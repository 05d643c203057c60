using System;
using System.Linq;
using ErpIntegration.Erp.OData;
using ErpIntegration.Errors;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Inventory;

/// <summary>
/// Asks the ERP: first for the product (a number may be the company's item number or the number all companies share), then for its stock.
/// </summary>
internal sealed class ErpOnHandSource : IOnHandSource
{
    private readonly ErpClient _erp;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    public ErpOnHandSource(ErpClient erp, IClock clock)
    {
        _erp = erp;
        _clock = clock;
    }

    /// <inheritdoc />
    public OnHandAnswer Ask(OnHandQuestion question)
    {
        var product = FindProduct(question.ProductNumber);
        var rows = _erp.Read<WarehouseOnHandRow>(new ODataQuery(
            WarehouseOnHandRow.Set,
            _erp.Company,
            ODataFilter.All(
                ODataFilter.Equal(WarehouseOnHandRow.ItemNumberProperty, product.ItemNumber!),
                question.SiteId is { } site ? ODataFilter.Equal(WarehouseOnHandRow.SiteProperty, site) : null,
                question.WarehouseId is { } warehouse ? ODataFilter.Equal(WarehouseOnHandRow.WarehouseProperty, warehouse) : null),
            WarehouseOnHandRow.Properties));

        var warehouses = rows
            .GroupBy(row => new { Site = row.Site ?? string.Empty, Warehouse = row.Warehouse ?? string.Empty })
            .OrderBy(group => group.Key.Site, StringComparer.Ordinal).ThenBy(group => group.Key.Warehouse, StringComparer.Ordinal)
            .Select(group => new WarehouseStock
            {
                SiteId = group.Key.Site,
                WarehouseId = group.Key.Warehouse,
                OnHand = group.Sum(row => row.OnHand),
                Reserved = group.Sum(row => row.Reserved),
                Available = group.Sum(row => row.Available),
                Ordered = group.Sum(row => row.Ordered),
                OnOrder = group.Sum(row => row.OnOrder),
            });
        return new OnHandAnswer(product.InventoryUnit ?? string.Empty, _clock.UtcNow, OnHandAnswer.Live, warehouses.ToList());
    }

    private ReleasedProductRow FindProduct(string number)
    {
        var rows = _erp.Read<ReleasedProductRow>(new ODataQuery(
            ReleasedProductRow.Set,
            _erp.Company,
            ODataFilter.Any(
                ODataFilter.Equal(ReleasedProductRow.ItemNumberProperty, number),
                ODataFilter.Equal(ReleasedProductRow.ProductNumberProperty, number)),
            ReleasedProductRow.Properties));
        return rows.FirstOrDefault(row => string.Equals(row.ItemNumber, number, StringComparison.OrdinalIgnoreCase))
            ?? rows.FirstOrDefault(row => string.Equals(row.ProductNumber, number, StringComparison.OrdinalIgnoreCase) && row.ItemNumber is { Length: > 0 })
            ?? throw new ErpException(ErrorCode.ProductUnknown, $"The ERP doesn't know the product {number} in company {_erp.Company}.");
    }
}
