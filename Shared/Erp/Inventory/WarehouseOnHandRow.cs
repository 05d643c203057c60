using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Inventory;

/// <summary>What we read of the ERP's data entity WarehousesOnHandV2: stock of one variant of a product in one warehouse.</summary>
[DataContract]
internal sealed class WarehouseOnHandRow
{
    /// <summary>Entity set.</summary>
    public const string Set = "WarehousesOnHandV2";

    /// <summary>Product.</summary>
    public const string ItemNumberProperty = "ItemNumber";

    /// <summary>Site.</summary>
    public const string SiteProperty = "InventorySiteId";

    /// <summary>Warehouse.</summary>
    public const string WarehouseProperty = "InventoryWarehouseId";

    /// <summary>In stock.</summary>
    public const string OnHandProperty = "OnHandQuantity";

    /// <summary>In stock, but promised.</summary>
    public const string ReservedProperty = "ReservedOnHandQuantity";

    /// <summary>In stock and free.</summary>
    public const string AvailableProperty = "AvailableOnHandQuantity";

    /// <summary>Expected receipts.</summary>
    public const string OrderedProperty = "OrderedQuantity";

    /// <summary>Expected issues.</summary>
    public const string OnOrderProperty = "OnOrderQuantity";

    /// <summary>What <see cref="ODataQuery"/> selects.</summary>
    public static readonly string[] Properties =
    {
        ItemNumberProperty, SiteProperty, WarehouseProperty, OnHandProperty, ReservedProperty, AvailableProperty, OrderedProperty, OnOrderProperty,
    };

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

    /// <summary>Expected issues.</summary>
    [DataMember(Name = OnOrderProperty, IsRequired = true)]
    public decimal OnOrder { get; set; }
}
