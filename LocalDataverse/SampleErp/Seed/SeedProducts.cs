using System;
using System.Collections.Generic;
using System.Globalization;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>Products and their stock: D0001, D0002, …</summary>
internal static class SeedProducts
{
    private static readonly string[] Kinds = ["Speaker", "Cabinet", "Projector", "Television", "Amplifier", "Cable", "Crossover", "Tweeter driver", "Binding post", "Remote control"];
    private static readonly string[] Grades = ["Mid-range", "Standard", "High-end", "Compact", "Wireless", "Ruggedized", "Portable"];
    private static readonly string[] Units = ["ea", "ea", "ea", "pcs", "m", "box"];

    public static IEnumerable<ReleasedProductV2> For(SeedCompany company, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            var unit = UnitOf(number);
            var cost = 5 + (number * 37 % 480) + (number % 4 * 0.25m);
            yield return new ReleasedProductV2
            {
                DataAreaId = company.DataAreaId,
                ItemNumber = ItemNumber(number),
                ProductNumber = ItemNumber(number),
                ProductSearchName = Name(number),
                SearchName = Name(number),
                ProductGroupId = "AudioRM",
                ItemModelGroupId = "FIFO",
                StorageDimensionGroupName = "SiteWH",
                TrackingDimensionGroupName = "None",
                InventoryUnitSymbol = unit,
                SalesUnitSymbol = unit,
                PurchaseUnitSymbol = unit,
                BOMUnitSymbol = unit,
                UnitCost = cost,
                PurchasePrice = cost,
                SalesPrice = cost * 1.4m,
                SalesSalesTaxItemGroupCode = "FULL",
                OriginCountryRegionId = company.Addresses[0].CountryRegionId,
                NetProductWeight = number % 30 * 0.5m,
                ProductCoverageGroupId = "Per",
            };
        }
    }

    public static IEnumerable<WarehouseOnHandV2> StockFor(SeedCompany company, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            for (var place = 0; place < SeedCompany.Warehouses.Count; place++)
            {
                var (site, warehouse) = SeedCompany.Warehouses[place];
                // Every fifth cell is empty, so that "none here, some there" can be met.
                var onHand = (number + place) % 5 == 0 ? 0 : 10 + (number * 13 + place * 29) % 190;
                var stock = new WarehouseOnHandV2
                {
                    DataAreaId = company.DataAreaId,
                    ItemNumber = ItemNumber(number),
                    InventorySiteId = site,
                    InventoryWarehouseId = warehouse,
                    ProductName = Name(number),
                    OnHandQuantity = onHand,
                    OrderedQuantity = (number * 7 + place) % 3 == 0 ? 25 : 0,
                };
                stock.Recalculate();
                yield return stock;
            }
        }
    }

    /// <summary>The unit of a product of the seed, in stock as in sales and purchase.</summary>
    public static string UnitOf(string itemNumber) => UnitOf(int.Parse(itemNumber.AsSpan(1), CultureInfo.InvariantCulture));

    private static string UnitOf(int number) => Units[number % Units.Length];

    private static string ItemNumber(int number) => "D" + number.ToString("D4", CultureInfo.InvariantCulture);

    private static string Name(int number) => $"{Grades[number % Grades.Length]} {Kinds[number % Kinds.Length].ToLowerInvariant()} {number.ToString(CultureInfo.InvariantCulture)}";
}
