using System.Runtime.Serialization;
using ErpIntegration.Plugins.Events;

namespace ErpIntegration.Plugins.Invoices;

/// <summary>Which invoice was paid.</summary>
[DataContract]
public sealed class PaidInvoice
{
    /// <summary>Id of the invoice in Dataverse.</summary>
    [DataMember(Name = "invoiceId", Order = 0)]
    public string InvoiceId { get; set; } = string.Empty;

    /// <summary>Invoice number.</summary>
    [DataMember(Name = "invoiceNumber", Order = 1, EmitDefaultValue = false)]
    public string? InvoiceNumber { get; set; }

    /// <summary>Id in Dataverse of the order that was billed.</summary>
    [DataMember(Name = "orderId", Order = 2)]
    public string OrderId { get; set; } = string.Empty;

    /// <summary>Number of that order.</summary>
    [DataMember(Name = "orderNumber", Order = 3, EmitDefaultValue = false)]
    public string? OrderNumber { get; set; }

    /// <summary>The ERP's number of that order; absent when the ERP had not accepted it.</summary>
    [DataMember(Name = "erpNumber", Order = 4, EmitDefaultValue = false)]
    public string? ErpNumber { get; set; }

    /// <summary>Who paid.</summary>
    [DataMember(Name = "customer", Order = 5, EmitDefaultValue = false)]
    public CustomerReference? Customer { get; set; }

    /// <summary>ISO 4217 code of the currency of the amount.</summary>
    [DataMember(Name = "currency", Order = 6, EmitDefaultValue = false)]
    public string? Currency { get; set; }

    /// <summary>Total with tax and freight.</summary>
    [DataMember(Name = "totalAmount", Order = 7, EmitDefaultValue = false)]
    public decimal? TotalAmount { get; set; }

    /// <summary>Whether all or a part of it was paid: the status reason, as people read it.</summary>
    [DataMember(Name = "status", Order = 8, EmitDefaultValue = false)]
    public string? Status { get; set; }
}
