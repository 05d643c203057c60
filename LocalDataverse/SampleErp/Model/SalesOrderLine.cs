using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>SalesOrderLines</c> (data entity SalesOrderLineEntity); its key is the inventory lot, not the line number.</summary>
[DataEntity("SalesOrderLines", "SalesOrderLineEntity")]
[PrimaryKey(nameof(DataAreaId), nameof(InventoryLotId))]
internal sealed class SalesOrderLine : CompanyEntity
{
    public string InventoryLotId { get; set; } = "";
    [ErpAssigned]
    public string SalesOrderNumber { get; set; } = "";
    [ErpAssigned]
    public int LineCreationSequenceNumber { get; set; }
    public decimal LineNumber { get; set; }
    [ErpAssigned]
    public SalesStatus SalesOrderLineStatus { get; set; } = SalesStatus.Backorder;
    public string ItemNumber { get; set; } = "";
    public string ProductColorId { get; set; } = "";
    public string ProductConfigurationId { get; set; } = "";
    public string ProductSizeId { get; set; } = "";
    public string ProductStyleId { get; set; } = "";
    public string ProductVersionId { get; set; } = "";
    public string LineDescription { get; set; } = "";
    public decimal OrderedSalesQuantity { get; set; }
    public string SalesUnitSymbol { get; set; } = "";
    public decimal SalesPrice { get; set; }
    public decimal SalesPriceQuantity { get; set; } = 1;
    public decimal LineDiscountAmount { get; set; }
    public decimal LineDiscountPercentage { get; set; }
    public decimal LineAmount { get; set; }
    [ErpAssigned]
    public string CurrencyCode { get; set; } = "";
    public string ShippingSiteId { get; set; } = "";
    public string ShippingWarehouseId { get; set; } = "";
    public ItemReservation InventoryReservationMethod { get; set; }
    public string SalesTaxGroupCode { get; set; } = "";
    public string SalesTaxItemGroupCode { get; set; } = "";
    public string DeliveryModeCode { get; set; } = "";
    public string DeliveryTermsId { get; set; } = "";
    public DateTimeOffset RequestedReceiptDate { get; set; } = FnoDate.None;
    public DateTimeOffset RequestedShippingDate { get; set; } = FnoDate.None;
    public DateTimeOffset ConfirmedReceiptDate { get; set; } = FnoDate.None;
    public DateTimeOffset ConfirmedShippingDate { get; set; } = FnoDate.None;
    public string OrderLineReference { get; set; } = "";
    public string CustomerRequisitionNumber { get; set; } = "";
    public string ExternalItemNumber { get; set; } = "";
    public int CustomersLineNumber { get; set; }
    public NoYes IsLineStopped { get; set; }

    /// <summary>How much of the quantity is reserved from stock, in the line's unit. Never on the wire.</summary>
    [NotOnTheWire]
    public decimal ReservedPhysical { get; set; }

    /// <summary>How much of the quantity is reserved from what is ordered but not received. Never on the wire.</summary>
    [NotOnTheWire]
    public decimal ReservedOrdered { get; set; }

    /// <summary>The line's order; only with <c>$expand</c>.</summary>
    public SalesOrderHeaderV2? SalesOrderHeaderV2 { get; set; }
}
