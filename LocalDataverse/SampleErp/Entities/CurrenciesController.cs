using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/Currencies</c>.</summary>
internal sealed class CurrenciesController(ErpContext context, ErpDatabase database, ErpOptions options)
    : WritableDataController<Currency>(context, database, options)
{
    protected override Task CreatingAsync(Currency row, IReadOnlySet<string> given, ErpTransaction transaction, CancellationToken cancellationToken)
    {
        RequireField(row.CurrencyCode, "Currency");
        return Task.CompletedTask;
    }
}
