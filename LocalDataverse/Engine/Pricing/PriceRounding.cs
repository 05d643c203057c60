using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pricing;

/// <summary>Rounds a price as its price list item says: up, down or to the nearest that ends in an amount or is a multiple of it.</summary>
internal static class PriceRounding
{
    private const int None = 1, Up = 2, Down = 3, ToNearest = 4;
    private const int EndsIn = 1, MultipleOf = 2;

    /// <summary>The rounded price, or why it can't be rounded. Of two that are as near the higher one is taken (assumed).</summary>
    public static UnitPrice Round(decimal price, Entity item)
    {
        var policy = item.GetAttributeValue<OptionSetValue>("roundingpolicycode")?.Value ?? None;
        if (policy == None) return new UnitPrice(price);
        if (policy is not (Up or Down or ToNearest)) return new UnitPrice(null, Error: PricingError.InvalidRoundingPolicy);
        if (item.GetAttributeValue<Money>("roundingoptionamount")?.Value is not (> 0 and var amount)) return new UnitPrice(null, Error: PricingError.InvalidRoundingAmount);
        return item.GetAttributeValue<OptionSetValue>("roundingoptioncode")?.Value switch
        {
            EndsIn => new UnitPrice(Round(price, policy, Span(amount), amount)),
            MultipleOf => new UnitPrice(Round(price, policy, amount, 0)),
            _ => new UnitPrice(null, Error: PricingError.InvalidRoundingOption),
        };
    }

    /// <summary>Prices that end in .99 are one apart, those that end in 9.99 ten.</summary>
    private static decimal Span(decimal ending)
    {
        var span = 1m;
        while (span <= ending) span *= 10;
        return span;
    }

    private static decimal Round(decimal price, int policy, decimal step, decimal from)
    {
        var steps = (price - from) / step;
        return from + step * policy switch
        {
            Up => Math.Ceiling(steps),
            Down => Math.Floor(steps),
            _ => Math.Floor(steps + 0.5m),
        };
    }
}
