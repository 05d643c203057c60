using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Orders;

/// <summary>What we read of the ERP's data entity PackingSlipTrackingInformation: a shipment of an order.</summary>
[DataContract]
public sealed class ShipmentRow
{
    private const string Set = "PackingSlipTrackingInformation";
    private const string NumberProperty = "PackingSlipNumber";
    private const string DateProperty = "DeliveryDate";
    private const string TrackingNumberProperty = "TrackingNumber";
    private const string TrackingUrlProperty = "TrackingUrl";

    private static readonly string[] Properties = { NumberProperty, DateProperty, TrackingNumberProperty, TrackingUrlProperty };

    /// <summary>Number of the packing slip.</summary>
    [DataMember(Name = NumberProperty, IsRequired = true)]
    public string? Number { get; set; }

    /// <summary>The day it left (RFC 3339).</summary>
    [DataMember(Name = DateProperty)]
    public string? Date { get; set; }

    /// <summary>The carrier's number.</summary>
    [DataMember(Name = TrackingNumberProperty)]
    public string? TrackingNumber { get; set; }

    /// <summary>Where it can be followed.</summary>
    [DataMember(Name = TrackingUrlProperty)]
    public string? TrackingUrl { get; set; }

    /// <summary>Reads those of an order.</summary>
    internal static ErpRead<ShipmentRow> Of(string company, string order)
        => new ErpRead<ShipmentRow>(new ODataQuery(Set, company, ODataFilter.Equal(OrderHeaderRow.NumberProperty, order), Properties));
}
