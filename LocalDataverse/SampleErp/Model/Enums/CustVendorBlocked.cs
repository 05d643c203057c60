namespace LocalDataverse.SampleErp.Model;

/// <summary>Whether a customer is on hold, and for what. Only the members this service sets.</summary>
internal enum CustVendorBlocked
{
    No = 0,
    Invoice = 1,
    All = 2,
}
