namespace ErpIntegration.Tables;

/// <summary>Values of invoice.statecode.</summary>
internal enum InvoiceState
{
    /// <summary>Being worked on.</summary>
    Active = 0,

    /// <summary>Closed (an old state).</summary>
    Closed = 1,

    /// <summary>Paid.</summary>
    Paid = 2,

    /// <summary>Cancelled.</summary>
    Canceled = 3,
}
