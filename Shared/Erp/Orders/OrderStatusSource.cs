using System;
using System.Linq;
using ErpIntegration.Errors;
using ErpIntegration.Time;

namespace ErpIntegration.Erp.Orders;

/// <summary>Asks the ERP for an order's status.</summary>
internal sealed class OrderStatusSource
{
    private readonly ErpClient _erp;
    private readonly IClock _clock;

    /// <summary>Makes one.</summary>
    public OrderStatusSource(ErpClient erp, IClock clock)
    {
        _erp = erp;
        _clock = clock;
    }

    /// <summary>Asks, in one round trip.</summary>
    /// <param name="number">The order's number in the ERP.</param>
    /// <exception cref="ErpException">There is no answer.</exception>
    public OrderStatusAnswer Ask(string number)
    {
        var headers = OrderHeaderRow.Of(_erp.Company, number);
        var lines = OrderLineRow.Of(_erp.Company, number);
        var shipments = ShipmentRow.Of(_erp.Company, number);
        var invoices = InvoiceRow.Of(_erp.Company, number);
        _erp.Read(headers, lines, shipments, invoices);
        var header = headers.Rows.FirstOrDefault(row => string.Equals(row.Number, number, StringComparison.OrdinalIgnoreCase))
            ?? throw new ErpException(ErrorCode.OrderUnknown, $"The ERP doesn't know the order {number} in company {_erp.Company}.");
        return new OrderStatusAnswer(
            header,
            lines.Rows.OrderBy(row => row.LineNumber).Select(OrderLineStatus.Of).ToList(),
            shipments.Rows.Select(Shipment.Of).OrderBy(shipment => shipment.Date, StringComparer.Ordinal).ThenBy(shipment => shipment.Number, StringComparer.Ordinal).ToList(),
            invoices.Rows.Select(OrderInvoice.Of).OrderBy(invoice => invoice.Date, StringComparer.Ordinal).ThenBy(invoice => invoice.Number, StringComparer.Ordinal).ToList(),
            _clock.UtcNow);
    }
}
