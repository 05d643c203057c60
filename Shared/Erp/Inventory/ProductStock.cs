using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Erp.Answers;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Stock of a product, with where the answer comes from and how old it is. Never changes: it may be kept and given again.</summary>
internal sealed class ProductStock
{
    /// <summary>The smallest quantity worth a promise.</summary>
    public const decimal Anything = 0.000001m;

    /// <summary>Makes one that the ERP has just told.</summary>
    /// <param name="productNumber">The number that was asked for.</param>
    /// <param name="product">The product it stands for.</param>
    /// <param name="asOf">When the ERP said so, UTC.</param>
    /// <param name="warehouses">The warehouses that know the product.</param>
    /// <param name="receipts">The receipts it expects and hasn't promised, by date.</param>
    public ProductStock(string productNumber, ReleasedProductRow product, DateTime asOf, IReadOnlyList<WarehouseStock> warehouses, IReadOnlyList<ExpectedReceipt> receipts)
        : this(productNumber, product.ItemNumber!, product.InventoryUnit ?? string.Empty, asOf, AnswerSource.Live, warehouses, receipts)
    {
    }

    private ProductStock(
        string productNumber, string itemNumber, string unit, DateTime asOf, string source, IReadOnlyList<WarehouseStock> warehouses, IReadOnlyList<ExpectedReceipt> receipts)
    {
        ProductNumber = productNumber;
        ItemNumber = itemNumber;
        Unit = unit;
        AsOf = asOf;
        Source = source;
        Warehouses = warehouses;
        Receipts = receipts;
    }

    /// <summary>The number that was asked for.</summary>
    public string ProductNumber { get; }

    /// <summary>The product's number in the company.</summary>
    public string ItemNumber { get; }

    /// <summary>Unit of all quantities.</summary>
    public string Unit { get; }

    /// <summary>When the ERP said so, UTC.</summary>
    public DateTime AsOf { get; }

    /// <summary>Where it comes from: one of <see cref="AnswerSource"/>.</summary>
    public string Source { get; }

    /// <summary>The warehouses that know the product, by site and warehouse; none when none does.</summary>
    public IReadOnlyList<WarehouseStock> Warehouses { get; }

    /// <summary>The receipts the ERP expects and hasn't promised, by date.</summary>
    public IReadOnlyList<ExpectedReceipt> Receipts { get; }

    /// <summary>In stock and free, all warehouses together.</summary>
    public decimal Available => Warehouses.Sum(warehouse => warehouse.Available);

    /// <summary>From when a quantity is there: the day of the answer when it is in stock, the day of the receipt that makes it up otherwise; null when no receipt does.</summary>
    public DateTime? AvailableFrom(decimal quantity)
    {
        var free = Available;
        if (free >= quantity)
            return AsOf.Date;
        foreach (var receipt in Receipts)
        {
            free += receipt.Quantity;
            if (free >= quantity)
                return receipt.Date;
        }

        return null;
    }

    /// <summary>The same for another question, from what was kept.</summary>
    /// <param name="productNumber">The number that is asked for now; it may differ in upper and lower case.</param>
    public ProductStock AsKept(string productNumber) => new ProductStock(productNumber, ItemNumber, Unit, AsOf, AnswerSource.Cache, Warehouses, Receipts);
}
