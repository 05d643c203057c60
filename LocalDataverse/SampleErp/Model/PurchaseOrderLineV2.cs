using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>PurchaseOrderLinesV2</c> (data entity PurchPurchaseOrderLineV2Entity). Read-only here.</summary>
[DataEntity("PurchaseOrderLinesV2", "PurchPurchaseOrderLineV2Entity")]
[PrimaryKey(nameof(DataAreaId), nameof(PurchaseOrderNumber), nameof(LineNumber))]
[Index(nameof(DataAreaId), nameof(ItemNumber))]
internal sealed class PurchaseOrderLineV2 : CompanyEntity
{
    public string PurchaseOrderNumber { get; set; } = "";
    public long LineNumber { get; set; }
    public string ItemNumber { get; set; } = "";
    public string LineDescription { get; set; } = "";
    public PurchStatus PurchaseOrderLineStatus { get; set; } = PurchStatus.Backorder;
    public decimal OrderedPurchaseQuantity { get; set; }
    public string PurchaseUnitSymbol { get; set; } = "";
    public decimal PurchasePrice { get; set; }
    public string ReceivingSiteId { get; set; } = "";
    public string ReceivingWarehouseId { get; set; } = "";
    public DateTimeOffset RequestedDeliveryDate { get; set; } = FnoDate.None;
    public DateTimeOffset ConfirmedDeliveryDate { get; set; } = FnoDate.None;
}
