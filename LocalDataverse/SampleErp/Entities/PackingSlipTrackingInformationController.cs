using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/PackingSlipTrackingInformation</c>: read only.</summary>
internal sealed class PackingSlipTrackingInformationController(ErpContext context, ErpOptions options) : DataController<PackingSlipTrackingInformation>(context, options);
