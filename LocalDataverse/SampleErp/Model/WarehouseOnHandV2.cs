using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>WarehousesOnHandV2</c> (data entity InventWarehouseOnHandV2Entity): stock of one product variant in one warehouse. Read-only for clients.</summary>
[DataEntity("WarehousesOnHandV2", "InventWarehouseOnHandV2Entity")]
[PrimaryKey(nameof(DataAreaId), nameof(ItemNumber), nameof(ProductColorId), nameof(ProductConfigurationId), nameof(ProductSizeId), nameof(ProductStyleId), nameof(ProductVersionId), nameof(InventorySiteId), nameof(InventoryWarehouseId))]
internal sealed class WarehouseOnHandV2 : CompanyEntity
{
    public string ItemNumber { get; set; } = "";
    public string ProductColorId { get; set; } = "";
    public string ProductConfigurationId { get; set; } = "";
    public string ProductSizeId { get; set; } = "";
    public string ProductStyleId { get; set; } = "";
    public string ProductVersionId { get; set; } = "";
    public string InventorySiteId { get; set; } = "";
    public string InventoryWarehouseId { get; set; } = "";
    public string ProductName { get; set; } = "";
    public decimal OnHandQuantity { get; set; }
    public decimal ReservedOnHandQuantity { get; set; }
    public decimal AvailableOnHandQuantity { get; set; }
    public decimal OrderedQuantity { get; set; }
    public decimal ReservedOrderedQuantity { get; set; }
    public decimal AvailableOrderedQuantity { get; set; }
    public decimal OnOrderQuantity { get; set; }
    public decimal TotalAvailableQuantity { get; set; }
    public NoYes AreWarehouseManagementProcessesUsed { get; set; }

    /// <summary>Brings the derived quantities in line with the others.</summary>
    public void Recalculate()
    {
        AvailableOnHandQuantity = OnHandQuantity - ReservedOnHandQuantity;
        AvailableOrderedQuantity = OrderedQuantity - ReservedOrderedQuantity;
        // Assumed from the field's name and the on-hand form: what can still be promised, from stock and from open receipts.
        TotalAvailableQuantity = AvailableOnHandQuantity + AvailableOrderedQuantity;
    }

    /// <summary>Puts <paramref name="quantity"/> on order and, when <paramref name="reserve"/>, reserves it: from stock first, then from open receipts.</summary>
    /// <returns>What was reserved of each; less than asked for when there isn't enough.</returns>
    public (decimal Physical, decimal Ordered) Take(decimal quantity, bool reserve)
    {
        OnOrderQuantity += quantity;
        if (!reserve || quantity <= 0) return (0, 0);

        var physical = Math.Clamp(AvailableOnHandQuantity, 0, quantity);
        var ordered = Math.Clamp(AvailableOrderedQuantity, 0, quantity - physical);
        ReservedOnHandQuantity += physical;
        ReservedOrderedQuantity += ordered;
        Recalculate();
        return (physical, ordered);
    }

    /// <summary>Undoes <see cref="Take"/>.</summary>
    public void Release(decimal quantity, decimal physical, decimal ordered)
    {
        OnOrderQuantity -= quantity;
        ReservedOnHandQuantity -= physical;
        ReservedOrderedQuantity -= ordered;
        Recalculate();
    }
}
