using System;
using System.Collections.Generic;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>Currencies, and two years of made-up but plausible rates to the US dollar and the euro.</summary>
internal static class SeedCurrencies
{
    private static readonly (string Code, string Name, string Symbol, decimal Rounding, decimal InDollars)[] Known =
    [
        ("USD", "US Dollar", "$", 0.01m, 1m),
        ("EUR", "Euro", "€", 0.01m, 1.1m),
        ("GBP", "Pound Sterling", "£", 0.01m, 1.28m),
        ("CAD", "Canadian Dollar", "$", 0.01m, 0.74m),
        ("CHF", "Swiss Franc", "CHF", 0.05m, 1.14m),
        ("DKK", "Danish Krone", "kr", 0.01m, 0.1475m),
        ("JPY", "Yen", "¥", 1m, 0.0067m),
    ];

    public static IEnumerable<Currency> Currencies()
    {
        foreach (var (code, name, symbol, rounding, _) in Known)
        {
            yield return new Currency
            {
                CurrencyCode = code,
                Name = name,
                Symbol = symbol,
                GeneralRoundingRule = rounding,
                RoundingRulePrices = rounding,
                RoundingRuleSalesOrders = rounding,
                RoundingRulePurchaseOrders = rounding,
            };
        }
    }

    public static IEnumerable<ExchangeRate> Rates()
    {
        foreach (var (from, _, _, _, fromInDollars) in Known)
        {
            foreach (var (to, _, _, _, toInDollars) in Known)
            {
                if (to is not ("USD" or "EUR") || from == to) continue;
                yield return Rate(from, to, 2025, fromInDollars / toInDollars, FnoDate.Of(new DateTimeOffset(2025, 12, 31, 0, 0, 0, TimeSpan.Zero)));
                yield return Rate(from, to, 2026, fromInDollars / toInDollars * 1.01m, FnoDate.Never);
            }
        }
    }

    private static ExchangeRate Rate(string from, string to, int year, decimal rate, DateTimeOffset end) => new()
    {
        RateTypeName = "Default",
        RateTypeDescription = "Default exchange rate type",
        FromCurrency = from,
        ToCurrency = to,
        StartDate = FnoDate.Of(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero)),
        EndDate = end,
        // Quoted per 100 units, as the demo data does.
        ConversionFactor = ExchangeRateDisplayFactor.Hundred,
        Rate = Math.Round(rate * 100, 4),
    };
}
