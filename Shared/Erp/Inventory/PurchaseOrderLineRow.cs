using System;
using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Inventory;

/// <summary>What we read of the ERP's data entity PurchaseOrderLinesV2: goods that are on their way.</summary>
[DataContract]
public sealed class PurchaseOrderLineRow
{
    /// <summary>Entity set.</summary>
    internal const string Set = "PurchaseOrderLinesV2";

    /// <summary>Product.</summary>
    internal const string ItemNumberProperty = "ItemNumber";

    /// <summary>Site.</summary>
    internal const string SiteProperty = "ReceivingSiteId";

    /// <summary>Warehouse.</summary>
    internal const string WarehouseProperty = "ReceivingWarehouseId";

    /// <summary>State.</summary>
    internal const string StatusProperty = "PurchaseOrderLineStatus";

    private const string QuantityProperty = "OrderedPurchaseQuantity";
    private const string UnitProperty = "PurchaseUnitSymbol";
    private const string ConfirmedProperty = "ConfirmedDeliveryDate";
    private const string RequestedProperty = "RequestedDeliveryDate";

    /// <summary>What <see cref="ODataQuery"/> selects.</summary>
    internal static readonly string[] Properties = { ItemNumberProperty, QuantityProperty, UnitProperty, ConfirmedProperty, RequestedProperty };

    /// <summary>Lines whose goods haven't come yet.</summary>
    internal static readonly ODataFilter IsOpen = ODataFilter.Equal(StatusProperty, ODataLiteral.OfEnum("PurchStatus", "Backorder"));

    /// <summary>Product.</summary>
    [DataMember(Name = ItemNumberProperty, IsRequired = true)]
    public string? ItemNumber { get; set; }

    /// <summary>How much was ordered.</summary>
    [DataMember(Name = QuantityProperty, IsRequired = true)]
    public decimal Quantity { get; set; }

    /// <summary>Unit of the quantity.</summary>
    [DataMember(Name = UnitProperty)]
    public string? Unit { get; set; }

    /// <summary>The day the vendor has confirmed (RFC 3339); 1900-01-01 for none.</summary>
    [DataMember(Name = ConfirmedProperty)]
    public string? Confirmed { get; set; }

    /// <summary>The day that was asked for.</summary>
    [DataMember(Name = RequestedProperty)]
    public string? Requested { get; set; }

    /// <summary>The day the goods should come; null when the ERP knows none.</summary>
    internal DateTime? DeliveryDate => ErpDate.Read(Confirmed) ?? ErpDate.Read(Requested);
}
