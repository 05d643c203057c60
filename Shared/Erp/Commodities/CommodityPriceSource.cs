using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Configuration;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.OData;
using ErpIntegration.Errors;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Commodities;

/// <summary>Asks the ERP for prices of commodities, symbol by symbol from what was kept and the rest in one round trip. A ticker asks again and again: a price is good for a minute.</summary>
internal sealed class CommodityPriceSource
{
    /// <summary>How long a price may be given again.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly ErpClient _erp;
    private readonly AnswerCache _cache;
    private readonly string _environment;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    /// <param name="erp">The ERP.</param>
    /// <param name="cache">Where prices are kept.</param>
    /// <param name="environment">What <see cref="AnswerKeys"/> makes.</param>
    /// <param name="clock">The time.</param>
    public CommodityPriceSource(ErpClient erp, AnswerCache cache, string environment, IClock clock)
    {
        _erp = erp;
        _cache = cache;
        _environment = environment;
        _clock = clock;
    }

    /// <summary>Asks.</summary>
    /// <param name="symbols">The symbols, none twice.</param>
    /// <exception cref="ErpException">There is no answer.</exception>
    public CommodityPricesAnswer Ask(IReadOnlyList<string> symbols)
    {
        var set = EntitySet();
        var prices = new Dictionary<string, CommodityPrice>(StringComparer.OrdinalIgnoreCase);
        foreach (var symbol in symbols)
        {
            if (_cache.Find<CommodityPrice>(Key(set, symbol), _clock) is { } kept)
                prices[symbol] = kept;
        }

        var source = prices.Count == 0 ? AnswerSource.Live : AnswerSource.Cache;
        var read = CommodityPriceRow.Of(set, _erp.Company, symbols.Where(symbol => !prices.ContainsKey(symbol)));
        _erp.Read(read);
        foreach (var price in Newest(read.Rows))
        {
            prices[price.Symbol] = price;
            _cache.Keep(Key(set, price.Symbol), price, Lifetime, _clock);
        }

        return new CommodityPricesAnswer(
            symbols.Where(prices.ContainsKey).Select(symbol => prices[symbol]).ToList(), symbols.Where(symbol => !prices.ContainsKey(symbol)).Select(Missing).ToList(), _clock.UtcNow, source);
    }

    private string EntitySet()
    {
        var name = _erp.Settings.Values.Get(Variables.CommodityPriceSet);
        return ODataName.IsValid(name) ? name : throw VariableValues.Invalid(Variables.CommodityPriceSet, "the name of one of the ERP's entity sets");
    }

    // An entity may hold earlier prices, too.
    private IEnumerable<CommodityPrice> Newest(IEnumerable<CommodityPriceRow> rows) => rows
        .Select(row => CommodityPrice.Of(row, _clock.UtcNow))
        .GroupBy(price => price.Symbol, StringComparer.OrdinalIgnoreCase)
        .Select(some => some.OrderByDescending(price => price.QuotedAt).First());

    private MissingPart Missing(string symbol) => new MissingPart
    {
        Key = symbol,
        Code = (int)ErrorCode.CommodityUnknown,
        Reason = $"The ERP has no price for the commodity {symbol} in company {_erp.Company}.",
    };

    private string Key(string set, string symbol) => string.Join("\n", _environment, "commodity", set, symbol);
}
