using System;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Remembers the item number behind a shared product number where the two differ, so that its stock can be asked for in the first round trip.</summary>
internal sealed class ItemNumbers
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly AnswerCache _cache;
    private readonly string _prefix;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    /// <param name="cache">Where it remembers.</param>
    /// <param name="environment">The environment and the ERP's company: what <see cref="AnswerKeys"/> makes.</param>
    /// <param name="clock">The time.</param>
    public ItemNumbers(AnswerCache cache, string environment, IClock clock)
    {
        _cache = cache;
        _prefix = environment + "\nitem\n";
        _clock = clock;
    }

    /// <summary>The item a number stands for as far as is known: itself, mostly. Wrong guesses do no harm.</summary>
    public string Guess(string number) => _cache.Find<string>(_prefix + number, _clock) ?? number;

    /// <summary>Remembers what the ERP said.</summary>
    /// <returns>The product.</returns>
    public ReleasedProductRow Remember(string number, ReleasedProductRow product)
    {
        if (!string.Equals(number, product.ItemNumber, StringComparison.OrdinalIgnoreCase))
            _cache.Keep(_prefix + number, product.ItemNumber!, Lifetime, _clock);
        return product;
    }
}
