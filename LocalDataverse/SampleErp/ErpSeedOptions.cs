namespace LocalDataverse.SampleErp;

/// <summary>The size of a new ERP database. The same numbers give the same rows, everywhere.</summary>
public sealed class ErpSeedOptions
{
    /// <summary>Released products per company, each with stock in all four warehouses. Default: 200.</summary>
    public int ProductCount { get; set; } = 200;

    /// <summary>Customers per company. Default: 50.</summary>
    public int CustomerCount { get; set; } = 50;
}
