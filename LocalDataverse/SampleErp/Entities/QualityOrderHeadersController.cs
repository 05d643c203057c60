using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/QualityOrderHeaders</c>: read only.</summary>
internal sealed class QualityOrderHeadersController(ErpContext context, ErpOptions options) : DataController<QualityOrderHeader>(context, options);
