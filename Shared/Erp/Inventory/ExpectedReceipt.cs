using System;
using System.Collections.Generic;
using System.Linq;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Goods that are on their way and that nobody has been promised.</summary>
internal sealed class ExpectedReceipt
{
    private ExpectedReceipt(DateTime date, decimal quantity)
    {
        Date = date;
        Quantity = quantity;
    }

    /// <summary>The day that the ERP plans; today for goods that are late.</summary>
    public DateTime Date { get; }

    /// <summary>How much.</summary>
    public decimal Quantity { get; }

    /// <summary>
    /// What is free of the open purchase order lines of a product, by date. Lines in another unit than stock is counted in say nothing here. What is reserved of the receipts is
    /// assumed to be reserved of the earliest, and no more is expected than the stock says is ordered: a line may have been received in part.
    /// </summary>
    /// <param name="lines">The lines.</param>
    /// <param name="stock">The stock of the same places.</param>
    /// <param name="unit">Unit of the stock.</param>
    /// <param name="today">No receipt comes earlier than that.</param>
    public static IReadOnlyList<ExpectedReceipt> FreeOf(IEnumerable<PurchaseOrderLineRow> lines, IReadOnlyCollection<WarehouseOnHandRow> stock, string? unit, DateTime today)
    {
        var reserved = stock.Sum(row => row.ReservedOrdered);
        var expected = stock.Sum(row => row.Ordered);
        var receipts = new List<ExpectedReceipt>();
        foreach (var line in lines.Where(line => string.Equals(line.Unit, unit, StringComparison.OrdinalIgnoreCase) && line.DeliveryDate != null).OrderBy(line => line.DeliveryDate))
        {
            var coming = Math.Min(line.Quantity, expected);
            expected -= coming;
            var promised = Math.Min(coming, reserved);
            reserved -= promised;
            if (coming > promised)
                receipts.Add(new ExpectedReceipt(Later(line.DeliveryDate!.Value, today), coming - promised));
        }

        return receipts;
    }

    private static DateTime Later(DateTime first, DateTime second) => first > second ? first : second;
}
