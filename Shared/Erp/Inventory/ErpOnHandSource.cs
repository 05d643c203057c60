using System;
using System.Collections.Generic;
using System.Linq;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.OData;
using ErpIntegration.Errors;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Inventory;

/// <summary>
/// Asks the ERP for the products, their stock and their receipts in one round trip. A number may be the company's item number or the number all companies share; where the two
/// differ, the stock takes a second round trip the first time, for only the first tells the item number.
/// </summary>
internal sealed class ErpOnHandSource : IOnHandSource
{
    private readonly ErpClient _erp;
    private readonly IStockReader _stock;
    private readonly ItemNumbers _items;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    /// <param name="erp">The ERP.</param>
    /// <param name="stock">Reads the stock; made for this question.</param>
    /// <param name="items">Remembers which item a number stands for.</param>
    /// <param name="clock">The time.</param>
    public ErpOnHandSource(ErpClient erp, IStockReader stock, ItemNumbers items, IClock clock)
    {
        _erp = erp;
        _stock = stock;
        _items = items;
        _clock = clock;
    }

    /// <inheritdoc />
    public OnHandAnswer Ask(OnHandQuestion question)
    {
        var products = ErpRead<ReleasedProductRow>.OfMany(question.ProductNumbers, 2, Products);
        var guesses = question.ProductNumbers.Select(_items.Guess).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var receipts = Receipts(guesses, question);
        _erp.Read(products, _stock.Along(guesses, question), receipts);

        var known = new Dictionary<string, ReleasedProductRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var number in question.ProductNumbers)
        {
            if (Find(products.Rows, number) is { } row)
                known[number] = _items.Remember(number, row);
        }

        var items = known.Values.Select(row => row.ItemNumber!).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var others = items.Except(guesses, StringComparer.OrdinalIgnoreCase).ToList();
        var otherReceipts = Receipts(others, question);
        _erp.Read(_stock.Along(others, question), otherReceipts);
        return Answer(question, known, _stock.Rows(items, question), receipts.Rows.Concat(otherReceipts.Rows));
    }

    private OnHandAnswer Answer(
        OnHandQuestion question, Dictionary<string, ReleasedProductRow> known, IEnumerable<WarehouseOnHandRow> stock, IEnumerable<PurchaseOrderLineRow> receipts)
    {
        var now = _clock.UtcNow;
        var stockOf = stock.ToLookup(row => row.ItemNumber ?? string.Empty, StringComparer.OrdinalIgnoreCase);
        var receiptsOf = receipts.ToLookup(row => row.ItemNumber ?? string.Empty, StringComparer.OrdinalIgnoreCase);
        var products = question.ProductNumbers.Where(known.ContainsKey).Select(number =>
        {
            var product = known[number];
            var rows = stockOf[product.ItemNumber!].ToList();
            return new ProductStock(
                number, product, now, WarehouseStock.Of(rows), ExpectedReceipt.FreeOf(receiptsOf[product.ItemNumber!], rows, product.InventoryUnit, now.Date));
        });
        var missing = question.ProductNumbers.Where(number => !known.ContainsKey(number)).Select(number => new MissingPart
        {
            Key = number,
            Code = (int)ErrorCode.ProductUnknown,
            Reason = $"The ERP doesn't know the product {number} in company {_erp.Company}.",
        });
        return new OnHandAnswer(products.ToList(), missing.ToList(), now);
    }

    private ODataQuery Products(IReadOnlyList<string> numbers) => new ODataQuery(
        ReleasedProductRow.Set,
        _erp.Company,
        ODataFilter.Any(numbers
            .Select(number => ODataFilter.Equal(ReleasedProductRow.ItemNumberProperty, number))
            .Concat(numbers.Select(number => ODataFilter.Equal(ReleasedProductRow.ProductNumberProperty, number)))
            .ToArray()),
        ReleasedProductRow.Properties);

    private ErpRead<PurchaseOrderLineRow> Receipts(IEnumerable<string> items, OnHandQuestion question) => ErpRead<PurchaseOrderLineRow>.OfMany(items, 1, some => new ODataQuery(
        PurchaseOrderLineRow.Set,
        _erp.Company,
        ODataFilter.All(
            PurchaseOrderLineRow.IsOpen,
            ODataFilter.AnyOf(PurchaseOrderLineRow.ItemNumberProperty, some),
            ODataFilter.EqualIfGiven(PurchaseOrderLineRow.SiteProperty, question.SiteId),
            ODataFilter.EqualIfGiven(PurchaseOrderLineRow.WarehouseProperty, question.WarehouseId)),
        PurchaseOrderLineRow.Properties));

    // Not the first row: a service that ignores a filter must not make one product answer for another.
    private static ReleasedProductRow? Find(IReadOnlyCollection<ReleasedProductRow> rows, string number)
        => rows.FirstOrDefault(row => string.Equals(row.ItemNumber, number, StringComparison.OrdinalIgnoreCase))
            ?? rows.FirstOrDefault(row => string.Equals(row.ProductNumber, number, StringComparison.OrdinalIgnoreCase) && row.ItemNumber is { Length: > 0 });
}
