using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/SalesPriceAgreements</c>: read only.</summary>
internal sealed class SalesPriceAgreementsController(ErpContext context, ErpOptions options) : DataController<SalesPriceAgreement>(context, options);
