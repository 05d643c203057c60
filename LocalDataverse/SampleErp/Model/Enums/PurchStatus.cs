namespace LocalDataverse.SampleErp.Model;

/// <summary>Status of a purchase order line. <c>Backorder</c> is what the screens call an open order.</summary>
internal enum PurchStatus
{
    None = 0,
    Backorder = 1,
    Received = 2,
    Invoiced = 3,
    Canceled = 4,
}
