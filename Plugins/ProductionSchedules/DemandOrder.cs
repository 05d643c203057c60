using System.Runtime.Serialization;

namespace ErpIntegration.Plugins.ProductionSchedules;

/// <summary>The order that something is made for.</summary>
[DataContract]
public sealed class DemandOrder
{
    /// <summary>Id of the order in Dataverse.</summary>
    [DataMember(Name = "orderId", Order = 0)]
    public string OrderId { get; set; } = string.Empty;

    /// <summary>Order number.</summary>
    [DataMember(Name = "orderNumber", Order = 1, EmitDefaultValue = false)]
    public string? OrderNumber { get; set; }

    /// <summary>The ERP's number of the order; absent when the ERP has not accepted it.</summary>
    [DataMember(Name = "erpNumber", Order = 2, EmitDefaultValue = false)]
    public string? ErpNumber { get; set; }
}
