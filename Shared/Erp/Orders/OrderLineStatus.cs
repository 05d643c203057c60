using System.Runtime.Serialization;
using ErpIntegration.Data;

namespace ErpIntegration.Erp.Orders;

/// <summary>A line of an order in the ERP, as callers read it in JSON.</summary>
[DataContract]
public sealed class OrderLineStatus
{
    /// <summary>Number of the line in the ERP.</summary>
    [DataMember(Name = "lineNumber", Order = 0)]
    public int LineNumber { get; set; }

    /// <summary>The product.</summary>
    [DataMember(Name = "itemNumber", Order = 1)]
    public string ItemNumber { get; set; } = string.Empty;

    /// <summary>How much was ordered.</summary>
    [DataMember(Name = "quantity", Order = 2)]
    public decimal Quantity { get; set; }

    /// <summary>Unit of the quantity.</summary>
    [DataMember(Name = "unit", Order = 3)]
    public string Unit { get; set; } = string.Empty;

    /// <summary>Status, as the ERP calls it: Backorder, Delivered, Invoiced, Canceled.</summary>
    [DataMember(Name = "status", Order = 4)]
    public string Status { get; set; } = string.Empty;

    /// <summary>The day of delivery that the ERP has confirmed (yyyy-mm-dd); absent where there is none.</summary>
    [DataMember(Name = "confirmedDelivery", Order = 5, EmitDefaultValue = false)]
    public string? ConfirmedDelivery { get; set; }

    /// <summary>Makes one.</summary>
    internal static OrderLineStatus Of(OrderLineRow row) => new OrderLineStatus
    {
        LineNumber = row.LineNumber,
        ItemNumber = row.ItemNumber ?? string.Empty,
        Quantity = row.Quantity,
        Unit = row.Unit ?? string.Empty,
        Status = row.Status ?? string.Empty,
        ConfirmedDelivery = Timestamp.FormatDate(OData.ErpDate.Read(row.Confirmed)),
    };
}
