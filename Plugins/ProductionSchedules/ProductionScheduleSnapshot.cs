using System.Collections.Generic;
using System.Runtime.Serialization;

namespace ErpIntegration.Plugins.ProductionSchedules;

/// <summary>What a plant has to make.</summary>
[DataContract]
public sealed class ProductionScheduleSnapshot
{
    /// <summary>Id of the schedule in Dataverse.</summary>
    [DataMember(Name = "scheduleId", Order = 0)]
    public string ScheduleId { get; set; } = string.Empty;

    /// <summary>Number or name.</summary>
    [DataMember(Name = "name", Order = 1, EmitDefaultValue = false)]
    public string? Name { get; set; }

    /// <summary>The ERP's number of the schedule; absent until the ERP has accepted it.</summary>
    [DataMember(Name = "erpNumber", Order = 2, EmitDefaultValue = false)]
    public string? ErpNumber { get; set; }

    /// <summary>The ERP's site that makes it.</summary>
    [DataMember(Name = "site", Order = 3, EmitDefaultValue = false)]
    public string? Site { get; set; }

    /// <summary>First day (ISO 8601 date).</summary>
    [DataMember(Name = "startDate", Order = 4, EmitDefaultValue = false)]
    public string? StartDate { get; set; }

    /// <summary>Last day (ISO 8601 date).</summary>
    [DataMember(Name = "endDate", Order = 5, EmitDefaultValue = false)]
    public string? EndDate { get; set; }

    /// <summary>The order it is made for; absent when it is made for stock.</summary>
    [DataMember(Name = "demandOrder", Order = 6, EmitDefaultValue = false)]
    public DemandOrder? DemandOrder { get; set; }

    /// <summary>The lines by line number.</summary>
    [DataMember(Name = "lines", Order = 7)]
    public List<ScheduledQuantity> Lines { get; set; } = new List<ScheduledQuantity>();
}
