using System.Runtime.Serialization;
using ErpIntegration.Data;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp.Orders;

/// <summary>An invoice for an order, as callers read it in JSON.</summary>
[DataContract]
public sealed class OrderInvoice
{
    /// <summary>Number.</summary>
    [DataMember(Name = "number", Order = 0)]
    public string Number { get; set; } = string.Empty;

    /// <summary>Day (yyyy-mm-dd).</summary>
    [DataMember(Name = "date", Order = 1, EmitDefaultValue = false)]
    public string? Date { get; set; }

    /// <summary>Amount.</summary>
    [DataMember(Name = "amount", Order = 2)]
    public decimal Amount { get; set; }

    /// <summary>Currency.</summary>
    [DataMember(Name = "currency", Order = 3)]
    public string Currency { get; set; } = string.Empty;

    /// <summary>Makes one.</summary>
    internal static OrderInvoice Of(InvoiceRow row) => new OrderInvoice
    {
        Number = row.Number ?? string.Empty,
        Date = Timestamp.FormatDate(ErpDate.Read(row.Date)),
        Amount = row.Amount,
        Currency = row.Currency ?? string.Empty,
    };
}
