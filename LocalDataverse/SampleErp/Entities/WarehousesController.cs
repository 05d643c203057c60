using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/Warehouses</c>: read only.</summary>
internal sealed class WarehousesController(ErpContext context, ErpOptions options) : DataController<Warehouse>(context, options);
