using System.Runtime.Serialization;
using ErpIntegration.Plugins.Events;

namespace ErpIntegration.Plugins.SalesOrders;

/// <summary>Which order was cancelled.</summary>
[DataContract]
public sealed class CancelledOrder
{
    /// <summary>Id of the order in Dataverse.</summary>
    [DataMember(Name = "orderId", Order = 0)]
    public string OrderId { get; set; } = string.Empty;

    /// <summary>Order number.</summary>
    [DataMember(Name = "orderNumber", Order = 1, EmitDefaultValue = false)]
    public string? OrderNumber { get; set; }

    /// <summary>The ERP's number of the order; absent when the ERP had not accepted it.</summary>
    [DataMember(Name = "erpNumber", Order = 2, EmitDefaultValue = false)]
    public string? ErpNumber { get; set; }

    /// <summary>Who had ordered.</summary>
    [DataMember(Name = "customer", Order = 3, EmitDefaultValue = false)]
    public CustomerReference? Customer { get; set; }

    /// <summary>Status reason, as people read it.</summary>
    [DataMember(Name = "reason", Order = 4, EmitDefaultValue = false)]
    public string? Reason { get; set; }
}
