namespace ErpIntegration.Tables;

/// <summary>Names of the table of production schedules: what a plant is asked to make, and for which order.</summary>
internal static class ProductionSchedule
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "erp_productionschedule";

    /// <summary>Primary key.</summary>
    public const string Id = "erp_productionscheduleid";

    /// <summary>Number or name.</summary>
    public const string Name = "erp_name";

    /// <summary>Status; values in <see cref="ProductionScheduleStatus"/>.</summary>
    public const string Status = "erp_status";

    /// <summary>The ERP's site.</summary>
    public const string SiteId = "erp_siteid";

    /// <summary>First day.</summary>
    public const string StartDate = "erp_startdate";

    /// <summary>Last day.</summary>
    public const string EndDate = "erp_enddate";

    /// <summary>The order that asks for it; empty for stock.</summary>
    public const string DemandOrderId = "erp_demandorderid";

    /// <summary>What the ERP's number is.</summary>
    public const string ErpNumber = "erp_erpnumber";

    /// <summary>What the ERP said; values in <see cref="Tables.ErpStatus"/>.</summary>
    public const string ErpStatus = "erp_erpstatus";

    /// <summary>Why the ERP rejected it.</summary>
    public const string ErpReason = "erp_erpreason";

    /// <summary>When the ERP answered.</summary>
    public const string ErpAnsweredOn = "erp_erpansweredon";

    /// <summary>When the ERP will be done with it.</summary>
    public const string ConfirmedEndOn = "erp_confirmedendon";
}
