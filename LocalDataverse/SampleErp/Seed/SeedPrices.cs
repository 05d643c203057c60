using System;
using System.Collections.Generic;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>Trade agreements: for all customers, for a price group, and for the first customer of the company.</summary>
internal static class SeedPrices
{
    /// <summary>The price group of every fifth customer.</summary>
    public const string Wholesale = "WHOLESALE";

    private static readonly DateTimeOffset From = new(2025, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static IEnumerable<SalesPriceAgreement> For(SeedCompany company, int productCount)
    {
        var id = 0L;
        var number = 0;
        foreach (var product in SeedProducts.For(company, productCount))
        {
            number++;
            if (number % 3 == 0) yield return Agreement(0.95m, 10);
            if (number % 4 == 0) yield return Agreement(0.9m, 0, group: Wholesale);
            if (number % 10 != 1) continue;
            yield return Agreement(0.85m, 0, customer: $"{company.CustomerPrefix}-001");
            yield return Agreement(0.8m, 100, customer: $"{company.CustomerPrefix}-001");

            SalesPriceAgreement Agreement(decimal factor, decimal fromQuantity, string customer = "", string group = "") => new()
            {
                DataAreaId = company.DataAreaId,
                RecordId = ++id,
                ItemNumber = product.ItemNumber,
                ProductNumber = product.ProductNumber,
                CustomerAccountNumber = customer,
                PriceCustomerGroupCode = group,
                Price = Math.Round(product.SalesPrice * factor, 2, MidpointRounding.AwayFromZero),
                PriceCurrencyCode = company.Currency,
                QuantityUnitySymbol = product.SalesUnitSymbol,
                FromQuantity = fromQuantity,
                PriceApplicableFromDate = From,
            };
        }
    }
}
