using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using ErpIntegration.Data;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Stock of a product as callers read it in JSON.</summary>
[DataContract]
public sealed class ProductStockRow
{
    /// <summary>The number that was asked for.</summary>
    [DataMember(Name = "productNumber", Order = 0)]
    public string ProductNumber { get; set; } = string.Empty;

    /// <summary>The product's number in the company.</summary>
    [DataMember(Name = "itemNumber", Order = 1)]
    public string ItemNumber { get; set; } = string.Empty;

    /// <summary>Unit of all quantities.</summary>
    [DataMember(Name = "unit", Order = 2)]
    public string Unit { get; set; } = string.Empty;

    /// <summary>In stock and free.</summary>
    [DataMember(Name = "available", Order = 3)]
    public decimal Available { get; set; }

    /// <summary>In stock.</summary>
    [DataMember(Name = "onHand", Order = 4)]
    public decimal OnHand { get; set; }

    /// <summary>In stock, but promised.</summary>
    [DataMember(Name = "reserved", Order = 5)]
    public decimal Reserved { get; set; }

    /// <summary>Expected receipts.</summary>
    [DataMember(Name = "ordered", Order = 6)]
    public decimal Ordered { get; set; }

    /// <summary>Expected issues.</summary>
    [DataMember(Name = "onOrder", Order = 7)]
    public decimal OnOrder { get; set; }

    /// <summary>The day from which any of it can be promised; absent when the ERP expects none.</summary>
    [DataMember(Name = "availableFrom", Order = 8, EmitDefaultValue = false)]
    public string? AvailableFrom { get; set; }

    /// <summary>When the ERP said so (RFC 3339, UTC).</summary>
    [DataMember(Name = "asOf", Order = 9)]
    public string AsOf { get; set; } = string.Empty;

    /// <summary>live or cache.</summary>
    [DataMember(Name = "source", Order = 10)]
    public string Source { get; set; } = string.Empty;

    /// <summary>The same by warehouse.</summary>
    [DataMember(Name = "warehouses", Order = 11)]
    public List<WarehouseStock> Warehouses { get; set; } = new List<WarehouseStock>();

    /// <summary>Makes one.</summary>
    internal static ProductStockRow Of(ProductStock product) => new ProductStockRow
    {
        ProductNumber = product.ProductNumber,
        ItemNumber = product.ItemNumber,
        Unit = product.Unit,
        Available = product.Available,
        OnHand = product.Warehouses.Sum(warehouse => warehouse.OnHand),
        Reserved = product.Warehouses.Sum(warehouse => warehouse.Reserved),
        Ordered = product.Warehouses.Sum(warehouse => warehouse.Ordered),
        OnOrder = product.Warehouses.Sum(warehouse => warehouse.OnOrder),
        AvailableFrom = Timestamp.FormatDate(product.AvailableFrom(ProductStock.Anything)),
        AsOf = Timestamp.Format(product.AsOf),
        Source = product.Source,
        Warehouses = product.Warehouses.ToList(),
    };
}
