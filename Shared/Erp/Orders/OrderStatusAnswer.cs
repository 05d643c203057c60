using System;
using System.Collections.Generic;

namespace ErpIntegration.Erp.Orders;

/// <summary>How far the ERP has got with an order, always live.</summary>
internal sealed class OrderStatusAnswer
{
    /// <summary>Makes one.</summary>
    public OrderStatusAnswer(
        OrderHeaderRow header, IReadOnlyList<OrderLineStatus> lines, IReadOnlyList<Shipment> shipments, IReadOnlyList<OrderInvoice> invoices, DateTime asOf)
    {
        Number = header.Number ?? string.Empty;
        Status = header.Status ?? string.Empty;
        Progress = header.Progress ?? string.Empty;
        ConfirmedDelivery = OData.ErpDate.Read(header.Confirmed);
        Lines = lines;
        Shipments = shipments;
        Invoices = invoices;
        AsOf = asOf;
    }

    /// <summary>The ERP's number.</summary>
    public string Number { get; }

    /// <summary>Status, as the ERP calls it.</summary>
    public string Status { get; }

    /// <summary>How far it has got, as the ERP calls it.</summary>
    public string Progress { get; }

    /// <summary>The day of delivery that the ERP has confirmed; null where there is none.</summary>
    public DateTime? ConfirmedDelivery { get; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<OrderLineStatus> Lines { get; }

    /// <summary>The shipments, oldest first.</summary>
    public IReadOnlyList<Shipment> Shipments { get; }

    /// <summary>The invoices, oldest first.</summary>
    public IReadOnlyList<OrderInvoice> Invoices { get; }

    /// <summary>When the ERP said so, UTC.</summary>
    public DateTime AsOf { get; }
}
