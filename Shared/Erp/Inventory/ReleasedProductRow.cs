using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Inventory;

/// <summary>What we read of the ERP's data entity ReleasedProductsV2: a product that a company has released.</summary>
[DataContract]
internal sealed class ReleasedProductRow
{
    /// <summary>Entity set.</summary>
    public const string Set = "ReleasedProductsV2";

    /// <summary>Number of the product in all companies.</summary>
    public const string ProductNumberProperty = "ProductNumber";

    /// <summary>Number of the product in the company.</summary>
    public const string ItemNumberProperty = "ItemNumber";

    /// <summary>Unit that stock is counted in.</summary>
    public const string InventoryUnitProperty = "InventoryUnitSymbol";

    /// <summary>What <see cref="ODataQuery"/> selects.</summary>
    public static readonly string[] Properties = { ItemNumberProperty, ProductNumberProperty, InventoryUnitProperty };

    /// <summary>Number of the product in the company.</summary>
    [DataMember(Name = ItemNumberProperty, IsRequired = true)]
    public string? ItemNumber { get; set; }

    /// <summary>Number of the product in all companies.</summary>
    [DataMember(Name = ProductNumberProperty)]
    public string? ProductNumber { get; set; }

    /// <summary>Unit that stock is counted in.</summary>
    [DataMember(Name = InventoryUnitProperty)]
    public string? InventoryUnit { get; set; }
}
