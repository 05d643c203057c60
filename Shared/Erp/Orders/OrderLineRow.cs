using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Orders;

/// <summary>What we read of the ERP's data entity SalesOrderLines.</summary>
[DataContract]
public sealed class OrderLineRow
{
    private const string Set = "SalesOrderLines";
    private const string LineNumberProperty = "LineCreationSequenceNumber";
    private const string ItemNumberProperty = "ItemNumber";
    private const string QuantityProperty = "OrderedSalesQuantity";
    private const string UnitProperty = "SalesUnitSymbol";
    private const string StatusProperty = "SalesOrderLineStatus";
    private const string ConfirmedProperty = "ConfirmedReceiptDate";

    private static readonly string[] Properties = { LineNumberProperty, ItemNumberProperty, QuantityProperty, UnitProperty, StatusProperty, ConfirmedProperty };

    /// <summary>Number of the line.</summary>
    [DataMember(Name = LineNumberProperty, IsRequired = true)]
    public int LineNumber { get; set; }

    /// <summary>The product.</summary>
    [DataMember(Name = ItemNumberProperty)]
    public string? ItemNumber { get; set; }

    /// <summary>How much was ordered.</summary>
    [DataMember(Name = QuantityProperty)]
    public decimal Quantity { get; set; }

    /// <summary>Unit of the quantity.</summary>
    [DataMember(Name = UnitProperty)]
    public string? Unit { get; set; }

    /// <summary>Status, as the ERP calls it.</summary>
    [DataMember(Name = StatusProperty)]
    public string? Status { get; set; }

    /// <summary>The day of delivery that the ERP has confirmed (RFC 3339); 1900-01-01 for none.</summary>
    [DataMember(Name = ConfirmedProperty)]
    public string? Confirmed { get; set; }

    /// <summary>Reads those of an order.</summary>
    internal static ErpRead<OrderLineRow> Of(string company, string order)
        => new ErpRead<OrderLineRow>(new ODataQuery(Set, company, ODataFilter.Equal(OrderHeaderRow.NumberProperty, order), Properties));
}
