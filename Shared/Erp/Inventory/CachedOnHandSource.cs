using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.InventoryVisibility;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Answers product by product from what was kept, and asks for the rest. Little stock is kept for a shorter time: there a sale more or less decides.</summary>
internal sealed class CachedOnHandSource : IOnHandSource
{
    /// <summary>What counts as little, in the product's unit.</summary>
    public const decimal Low = 10;

    /// <summary>By what the time is divided then.</summary>
    public const int LowDivisor = 6;

    private readonly IOnHandSource _inner;
    private readonly AnswerCache _cache;
    private readonly string _environment;
    private readonly TimeSpan _lifetime;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    /// <param name="inner">Who knows.</param>
    /// <param name="cache">Where answers are kept.</param>
    /// <param name="environment">What <see cref="AnswerKeys"/> makes, and who is asked.</param>
    /// <param name="lifetime">How long an answer may be given again.</param>
    /// <param name="clock">The time.</param>
    public CachedOnHandSource(IOnHandSource inner, AnswerCache cache, string environment, TimeSpan lifetime, IClock clock)
    {
        _inner = inner;
        _cache = cache;
        _environment = environment;
        _lifetime = lifetime;
        _clock = clock;
    }

    /// <summary>Makes the one that custom APIs ask.</summary>
    public static CachedOnHandSource Create(ErpClient erp, PluginScope scope)
    {
        var environment = AnswerKeys.Environment(scope, erp.Settings);
        var items = new ItemNumbers(AnswerCache.Shared, environment, scope.Clock);
        var source = erp.Settings.StockSource;
        return new CachedOnHandSource(
            new ErpOnHandSource(erp, Stock(source, erp, environment, scope), items, scope.Clock), AnswerCache.Shared, environment + "\n" + source, erp.Settings.StockCache, scope.Clock);
    }

    private static IStockReader Stock(StockSource source, ErpClient erp, string environment, PluginScope scope) => source == StockSource.InventoryVisibility
        ? new InventoryVisibilityStock(InventoryVisibilityClient.Create(erp, scope), AnswerCache.Shared, environment, erp.Company, scope.Clock)
        : new DataEntityStock(erp.Company);

    /// <inheritdoc />
    public OnHandAnswer Ask(OnHandQuestion question)
    {
        var kept = new Dictionary<string, ProductStock>(StringComparer.OrdinalIgnoreCase);
        // Who turns the cache off doesn't wait for the end of what was kept before.
        foreach (var number in question.MustBeLive || _lifetime <= TimeSpan.Zero ? Enumerable.Empty<string>() : question.ProductNumbers)
        {
            if (_cache.Find<ProductStock>(Key(question, number), _clock) is { } product)
                kept[number] = product.AsKept(number);
        }

        if (kept.Count == question.ProductNumbers.Count)
            return new OnHandAnswer(question.ProductNumbers.Select(number => kept[number]).ToList(), Array.Empty<MissingPart>(), _clock.UtcNow);
        var rest = question.ProductNumbers.Where(number => !kept.ContainsKey(number)).ToList();
        var asked = _inner.Ask(new OnHandQuestion(rest, question.SiteId, question.WarehouseId, question.MustBeLive));
        foreach (var product in asked.Products)
        {
            _cache.Keep(Key(question, product.ProductNumber), product, LifetimeOf(product), _clock);
            kept[product.ProductNumber] = product;
        }

        return new OnHandAnswer(question.ProductNumbers.Where(kept.ContainsKey).Select(number => kept[number]).ToList(), asked.Missing, _clock.UtcNow);
    }

    private TimeSpan LifetimeOf(ProductStock product) => product.Available <= Low ? TimeSpan.FromTicks(_lifetime.Ticks / LowDivisor) : _lifetime;

    private string Key(OnHandQuestion question, string number) => string.Join("\n", _environment, "stock", question.SiteId, question.WarehouseId, number);
}
