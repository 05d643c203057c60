namespace ErpIntegration.Tables;

/// <summary>Names of the table of production schedule lines.</summary>
internal static class ProductionScheduleLine
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "erp_productionscheduleline";

    /// <summary>Primary key.</summary>
    public const string Id = "erp_productionschedulelineid";

    /// <summary>The schedule.</summary>
    public const string ScheduleId = "erp_productionscheduleid";

    /// <summary>Line number.</summary>
    public const string LineNumber = "erp_linenumber";

    /// <summary>What to make.</summary>
    public const string ProductId = "erp_productid";

    /// <summary>How much.</summary>
    public const string Quantity = "erp_quantity";

    /// <summary>Unit of the quantity.</summary>
    public const string Unit = "erp_unit";

    /// <summary>First day, where it differs from the schedule's.</summary>
    public const string StartDate = "erp_startdate";

    /// <summary>Last day, where it differs from the schedule's.</summary>
    public const string EndDate = "erp_enddate";
}
