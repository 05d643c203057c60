using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/CommodityPrices</c>: read only.</summary>
internal sealed class CommodityPricesController(ErpContext context, ErpOptions options) : DataController<CommodityPrice>(context, options);
