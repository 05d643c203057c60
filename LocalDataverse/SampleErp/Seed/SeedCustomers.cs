using System.Collections.Generic;
using System.Globalization;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>Customers US-001, US-002, … and DE-001, …</summary>
internal static class SeedCustomers
{
    // Microsoft's fictitious companies.
    private static readonly string[] Names =
        ["Contoso", "Fabrikam", "Northwind Traders", "Adventure Works", "Litware", "Proseware", "Tailspin Toys", "Wide World Importers", "Fourth Coffee", "Alpine Ski House"];
    private static readonly string[] Branches = ["Retail", "Wholesales", "Electronics", "Services", "Imports"];
    private static readonly string[] PaymentTerms = ["Net10", "Net30", "Net45"];

    public static IEnumerable<CustomerV3> For(SeedCompany company, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            var id = number.ToString("D3", CultureInfo.InvariantCulture);
            var account = $"{company.CustomerPrefix}-{id}";
            var name = $"{Names[number % Names.Length]} {Branches[number % Branches.Length]} {company.CustomerPrefix}";
            var address = company.Addresses[number % company.Addresses.Count];
            var (site, warehouse) = SeedCompany.Warehouses[number % SeedCompany.Warehouses.Count];
            yield return new CustomerV3
            {
                DataAreaId = company.DataAreaId,
                CustomerAccount = account,
                PartyNumber = $"{company.CustomerPrefix}000{id}",
                OrganizationName = name,
                NameAlias = name,
                CustomerGroupId = number % 3 == 0 ? "20" : "10",
                SalesCurrencyCode = company.Currency,
                LanguageId = company.LanguageId,
                CreditLimit = number % 7 == 0 ? 0 : 10_000 * (1 + number % 10),
                DiscountPriceGroupId = number % 5 == 0 ? SeedPrices.Wholesale : "",
                CreditLimitIsMandatory = number % 4 == 0 ? NoYes.Yes : NoYes.No,
                CreditRating = number % 5 == 0 ? "Poor" : "Good",
                OnHoldStatus = number % 25 == 0 ? CustVendorBlocked.All : CustVendorBlocked.No,
                InvoiceAccount = account,
                PaymentTerms = PaymentTerms[number % PaymentTerms.Length],
                PaymentMethod = "CHECK",
                DeliveryMode = "10",
                DeliveryTerms = "FOB",
                SalesTaxGroup = address.State,
                SiteId = site,
                WarehouseId = warehouse,
                AddressDescription = name,
                AddressStreet = address.Street,
                AddressCity = address.City,
                AddressState = address.State,
                AddressZipCode = address.ZipCode,
                AddressCountryRegionId = address.CountryRegionId,
                FullPrimaryAddress = $"{address.Street}\n{address.City}, {address.State} {address.ZipCode}\n{address.CountryRegionId}",
                PrimaryContactEmail = $"orders@customer{id}.example.com",
                PrimaryContactPhone = $"555-0{100 + number % 100}",
            };
        }
    }
}
