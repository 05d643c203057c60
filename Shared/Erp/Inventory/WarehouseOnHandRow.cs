using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Inventory;

/// <summary>What we read of the ERP's data entity WarehousesOnHandV2: stock of one variant of a product in one warehouse.</summary>
[DataContract]
public sealed class WarehouseOnHandRow
{
    /// <summary>Entity set.</summary>
    internal const string Set = "WarehousesOnHandV2";

    /// <summary>Product.</summary>
    internal const string ItemNumberProperty = "ItemNumber";

    /// <summary>Site.</summary>
    internal const string SiteProperty = "InventorySiteId";

    /// <summary>Warehouse.</summary>
    internal const string WarehouseProperty = "InventoryWarehouseId";

    /// <summary>In stock.</summary>
    internal const string OnHandProperty = "OnHandQuantity";

    /// <summary>In stock, but promised.</summary>
    internal const string ReservedProperty = "ReservedOnHandQuantity";

    /// <summary>In stock and free.</summary>
    internal const string AvailableProperty = "AvailableOnHandQuantity";

    /// <summary>Expected receipts.</summary>
    internal const string OrderedProperty = "OrderedQuantity";

    /// <summary>Expected receipts, but promised.</summary>
    internal const string ReservedOrderedProperty = "ReservedOrderedQuantity";

    /// <summary>Expected issues.</summary>
    internal const string OnOrderProperty = "OnOrderQuantity";

    /// <summary>What <see cref="ODataQuery"/> selects.</summary>
    internal static readonly string[] Properties =
    {
        ItemNumberProperty, SiteProperty, WarehouseProperty, OnHandProperty, ReservedProperty, AvailableProperty, OrderedProperty, ReservedOrderedProperty, OnOrderProperty,
    };

    /// <summary>Product.</summary>
    [DataMember(Name = ItemNumberProperty, IsRequired = true)]
    public string? ItemNumber { get; set; }

    /// <summary>Site.</summary>
    [DataMember(Name = SiteProperty, IsRequired = true)]
    public string? Site { get; set; }

    /// <summary>Warehouse.</summary>
    [DataMember(Name = WarehouseProperty, IsRequired = true)]
    public string? Warehouse { get; set; }

    /// <summary>In stock.</summary>
    [DataMember(Name = OnHandProperty, IsRequired = true)]
    public decimal OnHand { get; set; }

    /// <summary>In stock, but promised.</summary>
    [DataMember(Name = ReservedProperty, IsRequired = true)]
    public decimal Reserved { get; set; }

    /// <summary>In stock and free.</summary>
    [DataMember(Name = AvailableProperty, IsRequired = true)]
    public decimal Available { get; set; }

    /// <summary>Expected receipts.</summary>
    [DataMember(Name = OrderedProperty, IsRequired = true)]
    public decimal Ordered { get; set; }

    /// <summary>Expected receipts, but promised.</summary>
    [DataMember(Name = ReservedOrderedProperty)]
    public decimal ReservedOrdered { get; set; }

    /// <summary>Expected issues.</summary>
    [DataMember(Name = OnOrderProperty, IsRequired = true)]
    public decimal OnOrder { get; set; }
}
