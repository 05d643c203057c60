using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.OData;
using LocalDataverse.SampleErp.Storage;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/SalesOrderLines</c>. A line reserves stock as it is created, if its order says so.</summary>
internal sealed class SalesOrderLinesController(ErpContext context, ErpDatabase database, ErpOptions options)
    : WritableDataController<SalesOrderLine>(context, database, options)
{
    protected override async Task CreatingAsync(SalesOrderLine row, IReadOnlySet<string> given, ErpTransaction transaction, CancellationToken cancellationToken)
    {
        RequireField(row.SalesOrderNumber, "Sales order");
        RequireField(row.ItemNumber, "Item number");
        var order = await Context.Set<SalesOrderHeaderV2>().Include(header => header.SalesOrderLines)
            .SingleOrDefaultAsync(header => header.DataAreaId == row.DataAreaId && header.SalesOrderNumber == row.SalesOrderNumber, cancellationToken)
            ?? throw NotRelated(row.SalesOrderNumber, "Sales order", "Sales orders", nameof(row.SalesOrderNumber));
        var product = await Context.Set<ReleasedProductV2>().AsNoTracking()
            .SingleOrDefaultAsync(item => item.DataAreaId == row.DataAreaId && item.ItemNumber == row.ItemNumber, cancellationToken)
            ?? throw NotRelated(row.ItemNumber, "Item number", "Released products", nameof(row.ItemNumber));

        TakeDefaults(row, given, order, product);
        await SetPlaceAsync(row, order, cancellationToken);
        row.LineCreationSequenceNumber = order.SalesOrderLines.Select(line => line.LineCreationSequenceNumber).DefaultIfEmpty().Max() + 1;
        if (!given.Contains(nameof(row.LineNumber))) row.LineNumber = row.LineCreationSequenceNumber;
        if (row.InventoryLotId.Length == 0) row.InventoryLotId = await transaction.NextNumberAsync(row.DataAreaId, NumberSequence.InventoryLot, cancellationToken);
        SetDatesAndAmount(row, given);
        await OrderStock.TakeAsync(Context, row, cancellationToken);
        OrderTotals.Set(order, order.SalesOrderLines.Append(row));
    }

    protected override async Task UpdatingAsync(SalesOrderLine row, Action apply, IReadOnlySet<string> given, CancellationToken cancellationToken)
    {
        var order = await OrderOfAsync(row, cancellationToken);
        await OrderStock.ReleaseAsync(Context, row, cancellationToken);
        var item = row.ItemNumber;
        apply();
        if (!string.Equals(item, row.ItemNumber, StringComparison.OrdinalIgnoreCase))
            throw ErpRequestException.WriteFailed(typeof(SalesOrderLine), "Warning: update not allowed for field 'ItemNumber'");
        await RequirePlaceAsync(row, cancellationToken);
        SetDatesAndAmount(row, given);
        await OrderStock.TakeAsync(Context, row, cancellationToken);
        OrderTotals.Set(order, order.SalesOrderLines);
    }

    protected override async Task DeletingAsync(SalesOrderLine row, CancellationToken cancellationToken)
    {
        var order = await OrderOfAsync(row, cancellationToken);
        await OrderStock.ReleaseAsync(Context, row, cancellationToken);
        OrderTotals.Set(order, order.SalesOrderLines.Where(line => line != row));
    }

    private Task<SalesOrderHeaderV2> OrderOfAsync(SalesOrderLine row, CancellationToken cancellationToken)
        => Context.Set<SalesOrderHeaderV2>().Include(header => header.SalesOrderLines)
            .SingleAsync(header => header.DataAreaId == row.DataAreaId && header.SalesOrderNumber == row.SalesOrderNumber, cancellationToken);

    private static void TakeDefaults(SalesOrderLine row, IReadOnlySet<string> given, SalesOrderHeaderV2 order, ReleasedProductV2 product)
    {
        row.SalesOrderNumber = order.SalesOrderNumber;
        row.ItemNumber = product.ItemNumber;
        row.CurrencyCode = order.CurrencyCode;
        row.SalesOrderLineStatus = SalesStatus.Backorder;
        if (row.LineDescription.Length == 0) row.LineDescription = product.ProductSearchName;
        if (row.SalesUnitSymbol.Length == 0) row.SalesUnitSymbol = product.SalesUnitSymbol;
        if (row.SalesTaxGroupCode.Length == 0) row.SalesTaxGroupCode = order.SalesTaxGroupCode;
        if (row.SalesTaxItemGroupCode.Length == 0) row.SalesTaxItemGroupCode = product.SalesSalesTaxItemGroupCode;
        if (row.DeliveryModeCode.Length == 0) row.DeliveryModeCode = order.DeliveryModeCode;
        if (row.DeliveryTermsId.Length == 0) row.DeliveryTermsId = order.DeliveryTermsCode;
        if (!given.Contains(nameof(row.OrderedSalesQuantity))) row.OrderedSalesQuantity = 1;
        if (!given.Contains(nameof(row.SalesPrice))) (row.SalesPrice, row.SalesPriceQuantity) = (product.SalesPrice, product.SalesPriceQuantity);
        if (!given.Contains(nameof(row.InventoryReservationMethod))) row.InventoryReservationMethod = order.InventoryReservationMethod;
        if (row.RequestedReceiptDate == FnoDate.None) row.RequestedReceiptDate = order.RequestedReceiptDate;
        if (row.RequestedShippingDate == FnoDate.None) row.RequestedShippingDate = order.RequestedShippingDate;
    }

    private async Task SetPlaceAsync(SalesOrderLine row, SalesOrderHeaderV2 order, CancellationToken cancellationToken)
    {
        if (row.ShippingWarehouseId.Length == 0)
        {
            row.ShippingWarehouseId = order.DefaultShippingWarehouseId;
            if (row.ShippingSiteId.Length == 0) row.ShippingSiteId = order.DefaultShippingSiteId;
        }

        await RequirePlaceAsync(row, cancellationToken);
    }

    private async Task RequirePlaceAsync(SalesOrderLine row, CancellationToken cancellationToken)
    {
        if (row.ShippingWarehouseId.Length == 0)
        {
            throw ErpRequestException.WriteFailed(
                typeof(SalesOrderLine), "Warning: Inventory dimension Site is mandatory and must consequently be specified.", "Error: Update has been canceled.");
        }

        // A warehouse belongs to one site.
        var site = await Context.Set<WarehouseOnHandV2>().Where(stock => stock.DataAreaId == row.DataAreaId && stock.InventoryWarehouseId == row.ShippingWarehouseId)
            .Select(stock => stock.InventorySiteId).FirstOrDefaultAsync(cancellationToken)
            ?? throw NotRelated(row.ShippingWarehouseId, "Warehouse", "Warehouses", nameof(row.ShippingWarehouseId));
        if (row.ShippingSiteId.Length == 0) row.ShippingSiteId = site;
        if (!string.Equals(row.ShippingSiteId, site, StringComparison.OrdinalIgnoreCase))
            throw NotRelated(row.ShippingSiteId, "Site", "Sites", nameof(row.ShippingSiteId));
    }

    private static void SetDatesAndAmount(SalesOrderLine row, IReadOnlySet<string> given)
    {
        row.RequestedReceiptDate = FnoDate.Of(row.RequestedReceiptDate);
        row.RequestedShippingDate = FnoDate.Of(row.RequestedShippingDate);
        row.ConfirmedReceiptDate = FnoDate.Of(row.ConfirmedReceiptDate);
        row.ConfirmedShippingDate = FnoDate.Of(row.ConfirmedShippingDate);
        if (given.Contains(nameof(row.LineAmount))) return;
        var priceQuantity = row.SalesPriceQuantity == 0 ? 1 : row.SalesPriceQuantity;
        var amount = row.OrderedSalesQuantity * ((row.SalesPrice / priceQuantity) - row.LineDiscountAmount);
        row.LineAmount = Math.Round(amount * (1 - (row.LineDiscountPercentage / 100)), 2, MidpointRounding.AwayFromZero);
    }
}
