using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/CustTransOpens</c>: read only.</summary>
internal sealed class CustTransOpensController(ErpContext context, ErpOptions options) : DataController<CustTransOpen>(context, options);
