using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/SalesInvoiceHeadersV2</c>: read only.</summary>
internal sealed class SalesInvoiceHeadersV2Controller(ErpContext context, ErpOptions options) : DataController<SalesInvoiceHeaderV2>(context, options);
