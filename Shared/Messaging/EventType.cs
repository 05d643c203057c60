namespace ErpIntegration.Messaging;

/// <summary>Types of the events we tell about. A change that a consumer could trip over makes a new version.</summary>
internal static class EventType
{
    /// <summary>An order was submitted.</summary>
    public const string SalesOrderSubmitted = "erp.salesorder.submitted.v1";

    /// <summary>A submitted order was changed.</summary>
    public const string SalesOrderChanged = "erp.salesorder.changed.v1";

    /// <summary>A submitted order was cancelled.</summary>
    public const string SalesOrderCancelled = "erp.salesorder.cancelled.v1";

    /// <summary>An account was made.</summary>
    public const string AccountCreated = "erp.account.created.v1";

    /// <summary>An account was changed.</summary>
    public const string AccountChanged = "erp.account.changed.v1";

    /// <summary>An account was deactivated.</summary>
    public const string AccountDeactivated = "erp.account.deactivated.v1";

    /// <summary>A production schedule was released.</summary>
    public const string ProductionScheduleReleased = "erp.productionschedule.released.v1";

    /// <summary>A released production schedule was changed.</summary>
    public const string ProductionScheduleChanged = "erp.productionschedule.changed.v1";

    /// <summary>A released production schedule was cancelled.</summary>
    public const string ProductionScheduleCancelled = "erp.productionschedule.cancelled.v1";

    /// <summary>The invoice of an order was paid.</summary>
    public const string InvoicePaid = "erp.invoice.paid.v1";

    /// <summary>URI that names the schema of a type's data.</summary>
    public static string Schema(string type) => "urn:erp-integration:schema:" + type;
}
