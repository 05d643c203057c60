using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>What some metals and grains cost on the reference date; the numbers are made up.</summary>
internal static class SeedCommodities
{
    private static readonly (string Symbol, string Name, decimal Price, decimal Change, string Unit)[] All =
    [
        ("ALU", "Aluminium", 2_412.50m, -18.25m, "t"),
        ("COC", "Cocoa", 7_905.00m, 122.00m, "t"),
        ("COF", "Coffee", 4_180.75m, -64.50m, "t"),
        ("COP", "Copper", 9_640.00m, 75.50m, "t"),
        ("GLD", "Gold", 2_655.40m, 0m, "oz"),
        ("NIC", "Nickel", 15_320.00m, -210.00m, "t"),
        ("PLA", "Platinum", 962.10m, 3.60m, "oz"),
        ("SIL", "Silver", 31.27m, 0.42m, "oz"),
        ("SUG", "Sugar", 541.20m, 2.10m, "t"),
        ("TIN", "Tin", 29_875.00m, 340.00m, "t"),
        ("WHT", "Wheat", 228.75m, -1.25m, "t"),
        ("ZNC", "Zinc", 2_988.00m, 41.00m, "t"),
    ];

    public static IEnumerable<CommodityPrice> For(SeedCompany company, DateTimeOffset today) => All.Select(row => new CommodityPrice
    {
        DataAreaId = company.DataAreaId,
        CommoditySymbol = row.Symbol,
        CommodityName = row.Name,
        Price = row.Price,
        PriceChange = row.Change,
        PriceCurrencyCode = company.Currency,
        PriceUnitSymbol = row.Unit,
        PriceDateTime = today.AddHours(-2),
    });
}
