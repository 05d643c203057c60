using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Inventory;

/// <summary>What we read of the ERP's data entity ReleasedProductsV2: a product that a company has released.</summary>
[DataContract]
public sealed class ReleasedProductRow
{
    /// <summary>Entity set.</summary>
    internal const string Set = "ReleasedProductsV2";

    /// <summary>Number of the product in all companies.</summary>
    internal const string ProductNumberProperty = "ProductNumber";

    /// <summary>Number of the product in the company.</summary>
    internal const string ItemNumberProperty = "ItemNumber";

    /// <summary>Unit that stock is counted in.</summary>
    internal const string InventoryUnitProperty = "InventoryUnitSymbol";

    /// <summary>What <see cref="ODataQuery"/> selects.</summary>
    internal static readonly string[] Properties = { ItemNumberProperty, ProductNumberProperty, InventoryUnitProperty };

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
