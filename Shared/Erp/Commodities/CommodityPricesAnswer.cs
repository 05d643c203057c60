using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Erp.Answers;

namespace ErpIntegration.Erp.Commodities;

/// <summary>Prices of the commodities that the ERP knows, and the symbols of those it doesn't.</summary>
internal sealed class CommodityPricesAnswer
{
    /// <summary>Makes one.</summary>
    /// <param name="prices">The prices, in the order of the question.</param>
    /// <param name="missing">What has none.</param>
    /// <param name="now">When the answer is given, UTC.</param>
    /// <param name="source">Where it comes from: one of <see cref="AnswerSource"/>.</param>
    public CommodityPricesAnswer(IReadOnlyList<CommodityPrice> prices, IReadOnlyList<MissingPart> missing, DateTime now, string source)
    {
        Prices = prices;
        Missing = missing;
        AsOf = prices.Count == 0 ? now : prices.Min(price => price.AsOf);
        Source = source;
    }

    /// <summary>The prices, in the order of the question.</summary>
    public IReadOnlyList<CommodityPrice> Prices { get; }

    /// <summary>What has none, and why.</summary>
    public IReadOnlyList<MissingPart> Missing { get; }

    /// <summary>When the ERP said the oldest part of it, UTC.</summary>
    public DateTime AsOf { get; }

    /// <summary>Live when all of it is.</summary>
    public string Source { get; }
}
