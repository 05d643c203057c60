using System;
using LocalDataverse.Engine.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pricing;

/// <summary>The price of a product in a price list, by the item's pricing method: an amount, or a percentage of the product's list price or of its costs.</summary>
internal static class PriceListItem
{
    private const int CurrencyAmount = 1, PercentOfList = 2, MarkupOnCurrentCost = 3, MarginOnCurrentCost = 4, MarkupOnStandardCost = 5, MarginOnStandardCost = 6;

    private static readonly ColumnSet Columns = new("amount", "percentage", "pricingmethodcode", "discounttypeid", "roundingpolicycode", "roundingoptioncode", "roundingoptionamount");

    /// <summary>The item of a product and unit; null when the list has none.</summary>
    public static Entity? Find(OperationContext operation, Guid priceList, Guid product, Guid unit)
    {
        var query = new QueryExpression("productpricelevel") { ColumnSet = Columns, TopCount = 1 };
        query.Criteria.AddCondition("pricelevelid", ConditionOperator.Equal, priceList);
        query.Criteria.AddCondition("productid", ConditionOperator.Equal, product);
        query.Criteria.AddCondition("uomid", ConditionOperator.Equal, unit);
        return operation.Session.Query(query).Entities is [var item, ..] ? item : null;
    }

    /// <summary>The item's price, or why there is none.</summary>
    public static UnitPrice Price(OperationContext operation, Entity item, Guid product) => item.GetAttributeValue<OptionSetValue>("pricingmethodcode")?.Value switch
    {
        null => new UnitPrice(null, Error: PricingError.MissingPricingCode),
        CurrencyAmount => item.GetAttributeValue<Money>("amount") is { } amount ? new UnitPrice(amount.Value) : new UnitPrice(null, Error: PricingError.MissingPriceLevelAmount),
        PercentOfList => Share(operation, item, product, "price", PricingError.MissingPrice, static (price, percent) => price * percent),
        MarkupOnCurrentCost => Share(operation, item, product, "currentcost", PricingError.MissingCurrentCost, static (cost, percent) => cost * (1 + percent)),
        MarginOnCurrentCost => Share(operation, item, product, "currentcost", PricingError.MissingCurrentCost, Margin),
        MarkupOnStandardCost => Share(operation, item, product, "standardcost", PricingError.MissingStandardCost, static (cost, percent) => cost * (1 + percent)),
        MarginOnStandardCost => Share(operation, item, product, "standardcost", PricingError.MissingStandardCost, Margin),
        _ => new UnitPrice(null, Error: PricingError.InvalidPricingCode),
    };

    /// <summary>The percentage of the price that the product doesn't cost; there is no price of which that is all.</summary>
    private static decimal? Margin(decimal cost, decimal percent) => percent < 1 ? cost / (1 - percent) : null;

    private static UnitPrice Share(OperationContext operation, Entity item, Guid product, string column, PricingError missing, Func<decimal, decimal, decimal?> price)
    {
        if (item.GetAttributeValue<decimal?>("percentage") is not { } percent) return new UnitPrice(null, Error: PricingError.MissingPriceLevelPercentage);
        if (operation.Session.Find("product", product, new ColumnSet(column))?.GetAttributeValue<Money>(column) is not { } amount) return new UnitPrice(null, Error: missing);
        return price(amount.Value, percent / 100) is { } found ? PriceRounding.Round(found, item) : new UnitPrice(null, Error: PricingError.InvalidPriceLevelPercentage);
    }
}
