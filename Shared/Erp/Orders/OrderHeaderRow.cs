using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Orders;

/// <summary>What we read of the ERP's data entity SalesOrderHeadersV2 for an order's status.</summary>
[DataContract]
public sealed class OrderHeaderRow
{
    /// <summary>The property that names the order, in its header as in its lines, shipments and invoices.</summary>
    internal const string NumberProperty = "SalesOrderNumber";

    private const string Set = "SalesOrderHeadersV2";
    private const string StatusProperty = "SalesOrderStatus";
    private const string ProgressProperty = "SalesOrderProcessingStatus";
    private const string ConfirmedProperty = "ConfirmedReceiptDate";

    private static readonly string[] Properties = { NumberProperty, StatusProperty, ProgressProperty, ConfirmedProperty };

    /// <summary>Number.</summary>
    [DataMember(Name = NumberProperty, IsRequired = true)]
    public string? Number { get; set; }

    /// <summary>Status, as the ERP calls it: Backorder is an open order.</summary>
    [DataMember(Name = StatusProperty)]
    public string? Status { get; set; }

    /// <summary>How far it has got, as the ERP calls it.</summary>
    [DataMember(Name = ProgressProperty)]
    public string? Progress { get; set; }

    /// <summary>The day of delivery that the ERP has confirmed (RFC 3339); 1900-01-01 for none.</summary>
    [DataMember(Name = ConfirmedProperty)]
    public string? Confirmed { get; set; }

    /// <summary>Reads one.</summary>
    internal static ErpRead<OrderHeaderRow> Of(string company, string number)
        => new ErpRead<OrderHeaderRow>(new ODataQuery(Set, company, ODataFilter.Equal(NumberProperty, number), Properties));
}
