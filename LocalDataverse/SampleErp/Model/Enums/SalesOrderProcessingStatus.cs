namespace LocalDataverse.SampleErp.Model;

/// <summary>How far an order has been processed. Only the members this service sets; <c>Invoiced</c> was seen in live traffic, the others are assumed.</summary>
internal enum SalesOrderProcessingStatus
{
    Active = 0,
    Confirmed = 1,
    Delivered = 2,
    Invoiced = 3,
    Canceled = 4,
}
