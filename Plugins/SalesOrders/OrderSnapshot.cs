using System.Collections.Generic;
using System.Runtime.Serialization;
using ErpIntegration.Plugins.Events;

namespace ErpIntegration.Plugins.SalesOrders;

/// <summary>The order as the ERP has to book it, with business keys instead of Dataverse's ids.</summary>
[DataContract]
public sealed class OrderSnapshot
{
    /// <summary>Id of the order in Dataverse.</summary>
    [DataMember(Name = "orderId", Order = 0)]
    public string OrderId { get; set; } = string.Empty;

    /// <summary>Order number.</summary>
    [DataMember(Name = "orderNumber", Order = 1, EmitDefaultValue = false)]
    public string? OrderNumber { get; set; }

    /// <summary>Name.</summary>
    [DataMember(Name = "name", Order = 2, EmitDefaultValue = false)]
    public string? Name { get; set; }

    /// <summary>Who buys.</summary>
    [DataMember(Name = "customer", Order = 3, EmitDefaultValue = false)]
    public CustomerReference? Customer { get; set; }

    /// <summary>ISO 4217 code of the currency of all amounts.</summary>
    [DataMember(Name = "currency", Order = 4, EmitDefaultValue = false)]
    public string? Currency { get; set; }

    /// <summary>Requested delivery (RFC 3339, UTC).</summary>
    [DataMember(Name = "requestedDelivery", Order = 5, EmitDefaultValue = false)]
    public string? RequestedDelivery { get; set; }

    /// <summary>Sum of the lines.</summary>
    [DataMember(Name = "linesAmount", Order = 6, EmitDefaultValue = false)]
    public decimal? LinesAmount { get; set; }

    /// <summary>Discount on the whole order as an amount.</summary>
    [DataMember(Name = "discountAmount", Order = 7, EmitDefaultValue = false)]
    public decimal? DiscountAmount { get; set; }

    /// <summary>Discount on the whole order as a percentage.</summary>
    [DataMember(Name = "discountPercent", Order = 8, EmitDefaultValue = false)]
    public decimal? DiscountPercent { get; set; }

    /// <summary>Freight.</summary>
    [DataMember(Name = "freightAmount", Order = 9, EmitDefaultValue = false)]
    public decimal? FreightAmount { get; set; }

    /// <summary>Tax.</summary>
    [DataMember(Name = "taxAmount", Order = 10, EmitDefaultValue = false)]
    public decimal? TaxAmount { get; set; }

    /// <summary>Total with everything.</summary>
    [DataMember(Name = "totalAmount", Order = 11, EmitDefaultValue = false)]
    public decimal? TotalAmount { get; set; }

    /// <summary>Where to deliver; absent when the customer picks it up or the order has no address.</summary>
    [DataMember(Name = "shipTo", Order = 12, EmitDefaultValue = false)]
    public PostalAddress? ShipTo { get; set; }

    /// <summary>The lines by line number.</summary>
    [DataMember(Name = "lines", Order = 13)]
    public List<OrderLine> Lines { get; set; } = new List<OrderLine>();

    /// <summary>The ERP's number of the order; absent until the ERP has accepted it.</summary>
    [DataMember(Name = "erpNumber", Order = 14, EmitDefaultValue = false)]
    public string? ErpNumber { get; set; }
}
