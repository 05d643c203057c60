using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/PurchaseOrderLinesV2</c>: read only.</summary>
internal sealed class PurchaseOrderLinesV2Controller(ErpContext context, ErpOptions options) : DataController<PurchaseOrderLineV2>(context, options);
