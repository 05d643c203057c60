using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/WarehousesOnHandV2</c>: stock is moved by orders, never written directly.</summary>
internal sealed class WarehousesOnHandV2Controller(ErpContext context, ErpOptions options) : DataController<WarehouseOnHandV2>(context, options);
