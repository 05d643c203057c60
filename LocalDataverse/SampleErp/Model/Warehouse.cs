using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>Warehouses</c> (data entity InventWarehouseEntity). Read-only here.</summary>
[DataEntity("Warehouses", "InventWarehouseEntity")]
[PrimaryKey(nameof(DataAreaId), nameof(WarehouseId))]
internal sealed class Warehouse : CompanyEntity
{
    public string WarehouseId { get; set; } = "";

    public string WarehouseName { get; set; } = "";

    public string OperationalSiteId { get; set; } = "";
}
