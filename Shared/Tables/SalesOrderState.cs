namespace ErpIntegration.Tables;

/// <summary>Values of salesorder.statecode.</summary>
internal enum SalesOrderState
{
    /// <summary>Being worked on.</summary>
    Active = 0,

    /// <summary>Submitted.</summary>
    Submitted = 1,

    /// <summary>Cancelled.</summary>
    Canceled = 2,

    /// <summary>Delivered.</summary>
    Fulfilled = 3,

    /// <summary>Billed.</summary>
    Invoiced = 4,
}
