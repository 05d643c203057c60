using System.Runtime.Serialization;

namespace ErpIntegration.Plugins.ProductionSchedules;

/// <summary>What a plant doesn't have to make after all.</summary>
[DataContract]
public sealed class CancelledProductionSchedule
{
    /// <summary>Id of the schedule in Dataverse.</summary>
    [DataMember(Name = "scheduleId", Order = 0)]
    public string ScheduleId { get; set; } = string.Empty;

    /// <summary>Number or name.</summary>
    [DataMember(Name = "name", Order = 1, EmitDefaultValue = false)]
    public string? Name { get; set; }

    /// <summary>The ERP's number of the schedule; absent when the ERP had not accepted it.</summary>
    [DataMember(Name = "erpNumber", Order = 2, EmitDefaultValue = false)]
    public string? ErpNumber { get; set; }
}
