using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>ReleasedProductsV2</c> (data entity EcoResReleasedProductV2Entity).</summary>
[DataEntity("ReleasedProductsV2", "EcoResReleasedProductV2Entity")]
[PrimaryKey(nameof(DataAreaId), nameof(ItemNumber))]
internal sealed class ReleasedProductV2 : CompanyEntity
{
    public string ItemNumber { get; set; } = "";
    [ErpAssigned]
    public string ProductNumber { get; set; } = "";
    public string ProductSearchName { get; set; } = "";
    public string SearchName { get; set; } = "";
    public EcoResProductType ProductType { get; set; } = EcoResProductType.Item;
    public string ProductGroupId { get; set; } = "";
    public string ItemModelGroupId { get; set; } = "";
    public string StorageDimensionGroupName { get; set; } = "";
    public string TrackingDimensionGroupName { get; set; } = "";
    public string InventoryUnitSymbol { get; set; } = "";
    public string SalesUnitSymbol { get; set; } = "";
    public string PurchaseUnitSymbol { get; set; } = "";
    public string BOMUnitSymbol { get; set; } = "";
    public decimal SalesPrice { get; set; }
    public decimal SalesPriceQuantity { get; set; } = 1;
    public DateTimeOffset SalesPriceDate { get; set; } = FnoDate.None;
    public decimal PurchasePrice { get; set; }
    public decimal PurchasePriceQuantity { get; set; } = 1;
    public decimal UnitCost { get; set; }
    public decimal UnitCostQuantity { get; set; } = 1;
    public string SalesSalesTaxItemGroupCode { get; set; } = "";
    public string BuyerGroupId { get; set; } = "";
    public string PrimaryVendorAccountNumber { get; set; } = "";
    public string ProductLifecycleStateId { get; set; } = "";
    public string OriginCountryRegionId { get; set; } = "";
    public decimal NetProductWeight { get; set; }
    public decimal TareProductWeight { get; set; }
    public string ProductCoverageGroupId { get; set; } = "";
    public NoYes IsCatchWeightProduct { get; set; }
}
