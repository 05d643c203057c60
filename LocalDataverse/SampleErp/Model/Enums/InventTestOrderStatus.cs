namespace LocalDataverse.SampleErp.Model;

/// <summary>Result of a quality order.</summary>
internal enum InventTestOrderStatus
{
    Open = 0,
    Pass = 1,
    Fail = 2,
}
