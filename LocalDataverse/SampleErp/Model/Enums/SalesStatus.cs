namespace LocalDataverse.SampleErp.Model;

/// <summary>Status of a sales order or line. <c>Backorder</c> is what the screens call an open order.</summary>
internal enum SalesStatus
{
    None = 0,
    Backorder = 1,
    Delivered = 2,
    Invoiced = 3,
    Canceled = 4,
}
