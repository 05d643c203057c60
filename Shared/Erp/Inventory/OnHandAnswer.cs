using System;
using System.Collections.Generic;

namespace ErpIntegration.Erp.Inventory;

/// <summary>Stock of a product, with where the answer comes from and how old it is.</summary>
internal sealed class OnHandAnswer
{
    /// <summary><see cref="Source"/> of an answer that the ERP has just given.</summary>
    public const string Live = "ERP";

    /// <summary>Makes one.</summary>
    public OnHandAnswer(string unit, DateTime asOf, string source, IReadOnlyList<WarehouseStock> warehouses)
    {
        Unit = unit;
        AsOf = asOf;
        Source = source;
        Warehouses = warehouses;
    }

    /// <summary>Unit of all quantities.</summary>
    public string Unit { get; }

    /// <summary>When the ERP said so, UTC.</summary>
    public DateTime AsOf { get; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; }

    /// <summary>The warehouses that know the product, by site and warehouse; none when none does.</summary>
    public IReadOnlyList<WarehouseStock> Warehouses { get; }
}
