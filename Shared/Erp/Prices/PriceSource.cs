using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Erp.Customers;
using ErpIntegration.Errors;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Prices;

/// <summary>
/// Finds the price as the ERP's own search does (assumed): agreements with the customer before those with its group before those with all; the lowest price of a level; wider
/// levels only where all agreements of the level say that the search continues; the base price where there is no agreement.
/// </summary>
internal sealed class PriceSource
{
    private readonly ErpClient _erp;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    public PriceSource(ErpClient erp, IClock clock)
    {
        _erp = erp;
        _clock = clock;
    }

    /// <summary>Asks, in one round trip.</summary>
    /// <exception cref="ErpException">There is no price.</exception>
    public PriceAnswer Ask(PriceQuestion question)
    {
        var products = PricedProductRow.Of(_erp.Company, question.ProductNumber);
        var agreements = PriceAgreementRow.Of(_erp.Company, question.ProductNumber);
        var ledgers = LedgerRow.Of(_erp.Company);
        var customers = question.Customer is { } account ? CustomerRow.Of(_erp.Company, account) : new ErpRead<CustomerRow>();
        _erp.Read(products, agreements, ledgers, customers);

        var product = Find(products.Rows, question.ProductNumber)
            ?? throw new ErpException(ErrorCode.ProductUnknown, $"The ERP doesn't know the product {question.ProductNumber} in company {_erp.Company}.");
        var customer = question.Customer is { } number ? CustomerRow.Only(customers, _erp.Company, number) : null;
        var companyCurrency = LedgerRow.CurrencyOf(ledgers);
        var currency = question.Currency ?? (customer?.Currency is { Length: > 0 } own ? own : companyCurrency);
        return Answer(question, product, customer, agreements.Rows, currency, string.Equals(currency, companyCurrency, StringComparison.OrdinalIgnoreCase));
    }

    private PriceAnswer Answer(
        PriceQuestion question, PricedProductRow product, CustomerRow? customer, IEnumerable<PriceAgreementRow> agreements, string currency, bool isCompanyCurrency)
    {
        var basePrice = isCompanyCurrency && product.Price > 0 ? product.Price / (product.PriceQuantity > 0 ? product.PriceQuantity : 1) : (decimal?)null;
        var covering = agreements
            .Where(row => string.Equals(row.ItemNumber, product.ItemNumber, StringComparison.OrdinalIgnoreCase))
            .Where(row => row.Covers(question.Quantity, product.Unit, currency, question.Day))
            .ToList();
        decimal? price = null;
        var source = PriceSources.Base;
        foreach (var level in new[] { PriceSources.Customer, PriceSources.Group, PriceSources.All })
        {
            var rows = covering.Where(row => LevelOf(row, customer) == level).ToList();
            if (rows.Count == 0)
                continue;
            var lowest = rows.Min(row => row.UnitPrice);
            if (price is null || lowest < price)
            {
                price = lowest;
                source = level;
            }

            if (rows.Any(row => row.WillSearchContinue != "Yes"))
                break;
        }

        return new PriceAnswer(
            price ?? basePrice ?? throw new ErpException(
                ErrorCode.PriceUnknown, $"The ERP has no price for the product {question.ProductNumber} in the currency {currency} in company {_erp.Company}."),
            basePrice,
            currency,
            product.Unit ?? string.Empty,
            source,
            _clock.UtcNow);
    }

    // Null for an agreement with somebody else.
    private static string? LevelOf(PriceAgreementRow row, CustomerRow? customer)
    {
        if (row.Customer is { Length: > 0 } account)
            return string.Equals(account, customer?.Account, StringComparison.OrdinalIgnoreCase) ? PriceSources.Customer : null;
        if (row.Group is { Length: > 0 } group)
            return string.Equals(group, customer?.PriceGroup, StringComparison.OrdinalIgnoreCase) ? PriceSources.Group : null;
        return PriceSources.All;
    }

    // Not the first row: a service that ignores a filter must not make one product answer for another.
    private static PricedProductRow? Find(IReadOnlyCollection<PricedProductRow> rows, string number)
        => rows.FirstOrDefault(row => string.Equals(row.ItemNumber, number, StringComparison.OrdinalIgnoreCase))
            ?? rows.FirstOrDefault(row => string.Equals(row.ProductNumber, number, StringComparison.OrdinalIgnoreCase) && row.ItemNumber is { Length: > 0 });
}
