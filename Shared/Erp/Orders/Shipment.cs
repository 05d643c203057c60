using System.Runtime.Serialization;
using ErpIntegration.Data;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Orders;

/// <summary>A shipment of an order, as callers read it in JSON.</summary>
[DataContract]
public sealed class Shipment
{
    /// <summary>Number of the packing slip.</summary>
    [DataMember(Name = "number", Order = 0)]
    public string Number { get; set; } = string.Empty;

    /// <summary>The day it left (yyyy-mm-dd).</summary>
    [DataMember(Name = "date", Order = 1, EmitDefaultValue = false)]
    public string? Date { get; set; }

    /// <summary>The carrier's number.</summary>
    [DataMember(Name = "trackingNumber", Order = 2)]
    public string TrackingNumber { get; set; } = string.Empty;

    /// <summary>Where it can be followed.</summary>
    [DataMember(Name = "trackingUrl", Order = 3)]
    public string TrackingUrl { get; set; } = string.Empty;

    /// <summary>Makes one.</summary>
    internal static Shipment Of(ShipmentRow row) => new Shipment
    {
        Number = row.Number ?? string.Empty,
        Date = Timestamp.FormatDate(ErpDate.Read(row.Date)),
        TrackingNumber = row.TrackingNumber ?? string.Empty,
        TrackingUrl = row.TrackingUrl ?? string.Empty,
    };
}
