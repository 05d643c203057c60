using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/ExchangeRates</c>.</summary>
internal sealed class ExchangeRatesController(ErpContext context, ErpDatabase database, ErpOptions options)
    : WritableDataController<ExchangeRate>(context, database, options)
{
    protected override async Task CreatingAsync(ExchangeRate row, IReadOnlySet<string> given, ErpTransaction transaction, CancellationToken cancellationToken)
    {
        RequireField(row.RateTypeName, "Exchange rate type");
        await RequireCurrencyAsync(row.FromCurrency, "From currency", nameof(row.FromCurrency), cancellationToken);
        await RequireCurrencyAsync(row.ToCurrency, "To currency", nameof(row.ToCurrency), cancellationToken);
        row.StartDate = FnoDate.Of(row.StartDate);
        row.EndDate = FnoDate.Of(row.EndDate);
    }

    private async Task RequireCurrencyAsync(string code, string label, string field, CancellationToken cancellationToken)
    {
        if (!await Context.Set<Currency>().AnyAsync(currency => currency.CurrencyCode == code, cancellationToken)) throw NotRelated(code, label, "Currencies", field);
    }
}
