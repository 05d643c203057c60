using System.Collections.Generic;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>A company of the demo data.</summary>
internal sealed record SeedCompany(string DataAreaId, string Currency, string CustomerPrefix, string LanguageId, IReadOnlyList<SeedAddress> Addresses)
{
    /// <summary>Two companies of Microsoft's demo data: Contoso Entertainment System in the USA and in Germany.</summary>
    public static readonly IReadOnlyList<SeedCompany> All =
    [
        new("usmf", "USD", "US", "en-us",
        [
            new("123 Coffee Street", "Redmond", "WA", "98052", "USA"),
            new("456 Pine Avenue", "Portland", "OR", "97205", "USA"),
            new("78 Market Square", "San Francisco", "CA", "94103", "USA"),
            new("9 Harbor Road", "Boston", "MA", "02110", "USA"),
        ]),
        new("demf", "EUR", "DE", "de",
        [
            new("Hauptstraße 12", "Berlin", "BE", "10115", "DEU"),
            new("Marktplatz 3", "München", "BY", "80331", "DEU"),
            new("Hafenweg 27", "Hamburg", "HH", "20457", "DEU"),
        ]),
    ];

    /// <summary>The warehouses of every company, by site.</summary>
    public static readonly IReadOnlyList<(string SiteId, string WarehouseId)> Warehouses = [("1", "11"), ("1", "12"), ("2", "21"), ("2", "22")];
}
