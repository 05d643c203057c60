using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Prices;

/// <summary>What we read of the ERP's data entity ReleasedProductsV2 for a price: the base price of a product.</summary>
[DataContract]
public sealed class PricedProductRow
{
    private const string Set = "ReleasedProductsV2";
    private const string ItemNumberProperty = "ItemNumber";
    private const string ProductNumberProperty = "ProductNumber";
    private const string PriceProperty = "SalesPrice";
    private const string PriceQuantityProperty = "SalesPriceQuantity";
    private const string UnitProperty = "SalesUnitSymbol";

    private static readonly string[] Properties = { ItemNumberProperty, ProductNumberProperty, PriceProperty, PriceQuantityProperty, UnitProperty };

    /// <summary>Number of the product in the company.</summary>
    [DataMember(Name = ItemNumberProperty, IsRequired = true)]
    public string? ItemNumber { get; set; }

    /// <summary>Number of the product in all companies.</summary>
    [DataMember(Name = ProductNumberProperty)]
    public string? ProductNumber { get; set; }

    /// <summary>Base price in the company's currency; 0 where there is none.</summary>
    [DataMember(Name = PriceProperty)]
    public decimal Price { get; set; }

    /// <summary>How many units the price is for.</summary>
    [DataMember(Name = PriceQuantityProperty)]
    public decimal PriceQuantity { get; set; }

    /// <summary>Unit the product is sold in.</summary>
    [DataMember(Name = UnitProperty)]
    public string? Unit { get; set; }

    /// <summary>Reads one.</summary>
    internal static ErpRead<PricedProductRow> Of(string company, string number) => new ErpRead<PricedProductRow>(new ODataQuery(
        Set, company, ODataFilter.Any(ODataFilter.Equal(ItemNumberProperty, number), ODataFilter.Equal(ProductNumberProperty, number)), Properties));
}
