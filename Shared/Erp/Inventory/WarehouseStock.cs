using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Stock of a product in one warehouse, all its variants together.</summary>
[DataContract]
public sealed class WarehouseStock
{
    /// <summary>Site.</summary>
    [DataMember(Name = "siteId", Order = 0)]
    public string SiteId { get; set; } = string.Empty;

    /// <summary>Warehouse.</summary>
    [DataMember(Name = "warehouseId", Order = 1)]
    public string WarehouseId { get; set; } = string.Empty;

    /// <summary>In stock.</summary>
    [DataMember(Name = "onHand", Order = 2)]
    public decimal OnHand { get; set; }

    /// <summary>In stock, but promised.</summary>
    [DataMember(Name = "reserved", Order = 3)]
    public decimal Reserved { get; set; }

    /// <summary>In stock and free.</summary>
    [DataMember(Name = "available", Order = 4)]
    public decimal Available { get; set; }

    /// <summary>Expected receipts.</summary>
    [DataMember(Name = "ordered", Order = 5)]
    public decimal Ordered { get; set; }

    /// <summary>Expected issues.</summary>
    [DataMember(Name = "onOrder", Order = 6)]
    public decimal OnOrder { get; set; }

    /// <summary>The rows of a product's variants by site and warehouse.</summary>
    internal static IReadOnlyList<WarehouseStock> Of(IEnumerable<WarehouseOnHandRow> rows) => rows
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
        })
        .ToList();
}
