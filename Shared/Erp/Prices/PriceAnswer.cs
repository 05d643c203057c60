using System;

namespace ErpIntegration.Erp.Prices;

/// <summary>A price, always live.</summary>
internal sealed class PriceAnswer
{
    /// <summary>Makes one.</summary>
    public PriceAnswer(decimal unitPrice, decimal? basePrice, string currency, string unit, string priceSource, DateTime asOf)
    {
        UnitPrice = unitPrice;
        BasePrice = basePrice;
        Currency = currency;
        Unit = unit;
        PriceSource = priceSource;
        AsOf = asOf;
    }

    /// <summary>Price of one unit.</summary>
    public decimal UnitPrice { get; }

    /// <summary>Price of one unit without any agreement; null when the product has none in this currency.</summary>
    public decimal? BasePrice { get; }

    /// <summary>By how much the price is below the base price, in percent; 0 when it isn't, or there is none.</summary>
    public decimal DiscountPercent => BasePrice is { } price && price > UnitPrice ? Math.Round((price - UnitPrice) / price * 100, 2, MidpointRounding.AwayFromZero) : 0;

    /// <summary>Currency of the prices.</summary>
    public string Currency { get; }

    /// <summary>Unit the product is sold in.</summary>
    public string Unit { get; }

    /// <summary>Where the price comes from: one of <see cref="PriceSources"/>.</summary>
    public string PriceSource { get; }

    /// <summary>When the ERP said so, UTC.</summary>
    public DateTime AsOf { get; }
}
