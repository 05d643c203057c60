namespace ErpIntegration.Tables;

/// <summary>Values of the global choice erp_productionschedulestatus.</summary>
internal enum ProductionScheduleStatus
{
    /// <summary>Being planned.</summary>
    Draft = 829100000,

    /// <summary>The plant shall make it.</summary>
    Released = 829100001,

    /// <summary>Called off.</summary>
    Cancelled = 829100002,
}
