using System.Runtime.Serialization;

namespace ErpIntegration.Plugins.SalesOrders;

/// <summary>One line of an order.</summary>
[DataContract]
public sealed class OrderLine
{
    /// <summary>Id in Dataverse: the ERP's reference back to the line.</summary>
    [DataMember(Name = "lineId", Order = 0)]
    public string LineId { get; set; } = string.Empty;

    /// <summary>Line number; 0 where it has none.</summary>
    [DataMember(Name = "lineNumber", Order = 1)]
    public int LineNumber { get; set; }

    /// <summary>Product number; absent on a line that is written in.</summary>
    [DataMember(Name = "productNumber", Order = 2, EmitDefaultValue = false)]
    public string? ProductNumber { get; set; }

    /// <summary>Name of the product, or what was written in.</summary>
    [DataMember(Name = "description", Order = 3, EmitDefaultValue = false)]
    public string? Description { get; set; }

    /// <summary>Name of the unit.</summary>
    [DataMember(Name = "unit", Order = 4, EmitDefaultValue = false)]
    public string? Unit { get; set; }

    /// <summary>Quantity.</summary>
    [DataMember(Name = "quantity", Order = 5)]
    public decimal Quantity { get; set; }

    /// <summary>Price of one unit.</summary>
    [DataMember(Name = "unitPrice", Order = 6, EmitDefaultValue = false)]
    public decimal? UnitPrice { get; set; }

    /// <summary>Discount on the line.</summary>
    [DataMember(Name = "discountAmount", Order = 7, EmitDefaultValue = false)]
    public decimal? DiscountAmount { get; set; }

    /// <summary>Tax.</summary>
    [DataMember(Name = "taxAmount", Order = 8, EmitDefaultValue = false)]
    public decimal? TaxAmount { get; set; }

    /// <summary>Amount of the line.</summary>
    [DataMember(Name = "amount", Order = 9, EmitDefaultValue = false)]
    public decimal? Amount { get; set; }

    /// <summary>Requested delivery (RFC 3339, UTC).</summary>
    [DataMember(Name = "requestedDelivery", Order = 10, EmitDefaultValue = false)]
    public string? RequestedDelivery { get; set; }
}
