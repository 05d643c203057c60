using System;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Model;

/// <summary>A row of <c>PackingSlipTrackingInformation</c>: a shipment of an order and where it can be followed. Read-only.</summary>
[DataEntity("PackingSlipTrackingInformation", "PackingSlipTrackingInformationEntity")]
[PrimaryKey(nameof(DataAreaId), nameof(SalesOrderNumber), nameof(PackingSlipNumber), nameof(DeliveryDate), nameof(TrackingNumber))]
internal sealed class PackingSlipTrackingInformation : CompanyEntity
{
    public string SalesOrderNumber { get; set; } = "";
    public string PackingSlipNumber { get; set; } = "";
    public DateTimeOffset DeliveryDate { get; set; } = FnoDate.None;
    public string TrackingNumber { get; set; } = "";
    public string TrackingUrl { get; set; } = "";
}
