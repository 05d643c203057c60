using System.Runtime.Serialization;

namespace ErpIntegration.Plugins.ProductionSchedules;

/// <summary>How much of a product has to be made.</summary>
[DataContract]
public sealed class ScheduledQuantity
{
    /// <summary>Id of the line in Dataverse.</summary>
    [DataMember(Name = "lineId", Order = 0)]
    public string LineId { get; set; } = string.Empty;

    /// <summary>Line number.</summary>
    [DataMember(Name = "lineNumber", Order = 1)]
    public int LineNumber { get; set; }

    /// <summary>Product number.</summary>
    [DataMember(Name = "productNumber", Order = 2, EmitDefaultValue = false)]
    public string? ProductNumber { get; set; }

    /// <summary>Product name.</summary>
    [DataMember(Name = "description", Order = 3, EmitDefaultValue = false)]
    public string? Description { get; set; }

    /// <summary>How much.</summary>
    [DataMember(Name = "quantity", Order = 4)]
    public decimal Quantity { get; set; }

    /// <summary>Unit of the quantity.</summary>
    [DataMember(Name = "unit", Order = 5, EmitDefaultValue = false)]
    public string? Unit { get; set; }

    /// <summary>First day (ISO 8601 date); absent where it is the schedule's.</summary>
    [DataMember(Name = "startDate", Order = 6, EmitDefaultValue = false)]
    public string? StartDate { get; set; }

    /// <summary>Last day (ISO 8601 date); absent where it is the schedule's.</summary>
    [DataMember(Name = "endDate", Order = 7, EmitDefaultValue = false)]
    public string? EndDate { get; set; }
}
