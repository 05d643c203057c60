using System;

namespace LocalDataverse.SampleErp;

/// <summary>The size of a new ERP database. The same numbers give the same rows, everywhere.</summary>
public sealed class ErpSeedOptions
{
    /// <summary>Released products per company, each with stock in all four warehouses, a base price and trade agreements. Default: 200.</summary>
    public int ProductCount { get; set; } = 200;

    /// <summary>Customers per company, with what they owe. Default: 50.</summary>
    public int CustomerCount { get; set; } = 50;

    /// <summary>Past orders per company: delivered, invoiced or cancelled, numbers S00001 and up. Default: 20.</summary>
    public int OrderCount { get; set; } = 20;

    /// <summary>The day from which dates of the seed are counted: goods are on their way after it, orders were shipped before it. Default: the first day of 2027.</summary>
    public DateTimeOffset ReferenceDate { get; set; } = new(2027, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>As much as a company of some size has: 5,000 products in four warehouses, 2,000 customers, 5,000 past orders. Takes seconds to write.</summary>
    public static ErpSeedOptions Large() => new() { ProductCount = 5000, CustomerCount = 2000, OrderCount = 5000 };
}
