using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/Ledgers</c>: read only.</summary>
internal sealed class LedgersController(ErpContext context, ErpOptions options) : DataController<Ledger>(context, options);
