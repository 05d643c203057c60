using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>QualityOrderHeaders</c> (data entity InventQualityOrderHeaderEntity; the technical name is assumed): a test of goods. Read-only here.</summary>
/// <remarks><c>IsQualityOrderFailureCreatingQuantineOrder</c> is spelled as F&amp;O spells it.</remarks>
[DataEntity("QualityOrderHeaders", "InventQualityOrderHeaderEntity")]
[PrimaryKey(nameof(DataAreaId), nameof(QualityOrderNumber))]
[Index(nameof(DataAreaId), nameof(InventorySiteId), nameof(ValidatedDateTime))]
internal sealed class QualityOrderHeader : CompanyEntity
{
    public string QualityOrderNumber { get; set; } = "";
    public InventTestOrderStatus QualityOrderStatus { get; set; }
    public DateTimeOffset ValidatedDateTime { get; set; } = FnoDate.None;
    public string InventorySiteId { get; set; } = "";
    public string WarehouseId { get; set; } = "";
    public string ItemNumber { get; set; } = "";
    public string ProductName { get; set; } = "";
    public string OperationsResourceId { get; set; } = "";
    public string ProductionOrderNumber { get; set; } = "";
    public string PurchaseOrderNumber { get; set; } = "";
    public string QualityTestGroupId { get; set; } = "";
    public decimal InventoryQuantity { get; set; }
    public NoYes IsQualityOrderFailureCreatingQuantineOrder { get; set; }
}
