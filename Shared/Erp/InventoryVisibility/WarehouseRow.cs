using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.InventoryVisibility;

/// <summary>What we read of the ERP's data entity Warehouses: Inventory Visibility wants to be told the sites and the warehouses.</summary>
[DataContract]
public sealed class WarehouseRow
{
    private const string Set = "Warehouses";
    private const string WarehouseProperty = "WarehouseId";
    private const string SiteProperty = "OperationalSiteId";

    private static readonly string[] Properties = { SiteProperty, WarehouseProperty };

    /// <summary>Site.</summary>
    [DataMember(Name = SiteProperty, IsRequired = true)]
    public string? Site { get; set; }

    /// <summary>Warehouse.</summary>
    [DataMember(Name = WarehouseProperty, IsRequired = true)]
    public string? Warehouse { get; set; }

    /// <summary>Reads those of a company.</summary>
    internal static ErpRead<WarehouseRow> Of(string company) => new ErpRead<WarehouseRow>(new ODataQuery(Set, company, null, Properties));
}
