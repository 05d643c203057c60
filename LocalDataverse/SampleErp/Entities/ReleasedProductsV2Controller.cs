using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/ReleasedProductsV2</c>.</summary>
internal sealed class ReleasedProductsV2Controller(ErpContext context, ErpDatabase database, ErpOptions options)
    : WritableDataController<ReleasedProductV2>(context, database, options)
{
    protected override Task CreatingAsync(ReleasedProductV2 row, IReadOnlySet<string> given, ErpTransaction transaction, CancellationToken cancellationToken)
    {
        RequireField(row.ItemNumber, "Item number");
        RequireField(row.ProductNumber, "Product number");
        if (row.ProductSearchName.Length == 0) row.ProductSearchName = row.SearchName;
        return Task.CompletedTask;
    }
}
