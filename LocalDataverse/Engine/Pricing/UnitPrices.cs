using LocalDataverse.Engine.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pricing;

/// <summary>
/// Finds what a unit of a line costs. Write-in products, overridden prices and the lines of documents whose prices are locked have their own price; others have the one that the
/// document's price list says. A line without a product is a write-in, and one that can't be priced keeps the price that it has (both assumed).
/// </summary>
internal static class UnitPrices
{
    private const int Active = 0;

    /// <summary>The price of a line with all its columns, in a document with its price list, currency and lock.</summary>
    public static UnitPrice Find(OperationContext operation, Entity document, Entity line)
    {
        var own = line.GetAttributeValue<Money>(PricingColumns.Price)?.Value;
        if (line.GetAttributeValue<decimal?>(PricingColumns.Quantity) is not { } quantity) return new UnitPrice(own, Error: PricingError.MissingQuantity);
        var missing = own is null ? PricingError.MissingUnitPrice : PricingError.None;
        if (document.GetAttributeValue<bool>(PricingColumns.IsLocked)) return new UnitPrice(own, line.GetAttributeValue<Money>(PricingColumns.VolumeDiscount)?.Value ?? 0, missing);
        if (line.GetAttributeValue<EntityReference>(PricingColumns.Product) is not { } product || line.GetAttributeValue<bool>(PricingColumns.IsWriteIn) || line.GetAttributeValue<bool>(PricingColumns.IsPriceOverridden))
            return new UnitPrice(own, Error: missing);
        var found = Listed(operation, document, line, product, quantity);
        return found.Price is null ? found with { Price = own } : found;
    }

    private static UnitPrice Listed(OperationContext operation, Entity document, Entity line, EntityReference product, decimal quantity)
    {
        if (document.GetAttributeValue<EntityReference>(PricingColumns.PriceList) is not { } reference || operation.Session.Find(reference.LogicalName, reference.Id, new ColumnSet("statecode", PricingColumns.Currency)) is not { } list)
            return new UnitPrice(null, Error: PricingError.MissingPriceLevel);
        if (list.GetAttributeValue<OptionSetValue>("statecode") is { Value: not Active }) return new UnitPrice(null, Error: PricingError.InactivePriceLevel);
        if (Currency(list) is { } listed && Currency(document) is { } wanted && listed.Id != wanted.Id) return new UnitPrice(null, Error: PricingError.InvalidPriceLevelCurrency);
        if (line.GetAttributeValue<EntityReference>(PricingColumns.Unit) is not { } unit) return new UnitPrice(null, Error: PricingError.MissingUnit);
        if (PriceListItem.Find(operation, list.Id, product.Id, unit.Id) is not { } item) return new UnitPrice(null, Error: PricingError.ProductNotInPriceLevel);
        return VolumeDiscount.Apply(operation, item, PriceListItem.Price(operation, item, product.Id), quantity);
    }

    private static EntityReference? Currency(Entity row) => row.GetAttributeValue<EntityReference>(PricingColumns.Currency);
}
