using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using ErpIntegration.Erp.Inventory;

namespace ErpIntegration.Erp.InventoryVisibility;

/// <summary>
/// Stock of a product in one warehouse as Inventory Visibility tells it: measures by the source of the data. What we read are the calculated measures of the source "iv" that
/// the add-in is installed with; a measure that has no part of it anywhere is left out and is zero. Names of dimensions and measures come in any case.
/// </summary>
[DataContract]
public sealed class IndexQueryRow
{
    private const string Calculated = "iv";
    private const string Erp = "fno";

    /// <summary>The item.</summary>
    [DataMember(Name = "productId", IsRequired = true)]
    public string? Product { get; set; }

    /// <summary>Where it is.</summary>
    [DataMember(Name = "dimensions", IsRequired = true)]
    public Dictionary<string, string>? Dimensions { get; set; }

    /// <summary>How much, by source and measure.</summary>
    [DataMember(Name = "quantities", IsRequired = true)]
    public Dictionary<string, Dictionary<string, decimal>>? Quantities { get; set; }

    /// <summary>The same as the ERP's data entity tells it.</summary>
    /// <exception cref="SerializationException">It can't be told.</exception>
    internal WarehouseOnHandRow ToOnHand()
    {
        var onHand = Measure(Calculated, "onhand");
        // Loud where an administrator took the measure away: zero would be a lie.
        if (onHand is null && Measure(Erp, "physicalinvent") is { } physical && physical != 0)
            throw new SerializationException("Inventory Visibility has no measure OnHand in its data source iv.");
        var available = Measure(Calculated, "onhandavailable") ?? (onHand is null ? 0 : throw new SerializationException("Inventory Visibility has no measure OnHandAvailable in its data source iv."));
        return new WarehouseOnHandRow
        {
            ItemNumber = Product,
            Site = Dimension("siteid"),
            Warehouse = Dimension("locationid"),
            OnHand = onHand ?? 0,
            Available = available,
            Reserved = (onHand ?? 0) - available,
            Ordered = Measure(Calculated, "orderedtotal") ?? 0,
            ReservedOrdered = (Measure(Erp, "reservordered") ?? 0) + (Measure(Calculated, "softreservordered") ?? 0),
            OnOrder = Measure(Calculated, "openorder") ?? 0,
        };
    }

    private string Dimension(string name) => Find(Dimensions, name) ?? throw new SerializationException($"A row of Inventory Visibility has no {name}.");

    private decimal? Measure(string source, string name) => Find(Quantities, source) is { } measures && measures.Any(pair => Is(pair.Key, name)) ? Find(measures, name) : (decimal?)null;

    private static T? Find<T>(Dictionary<string, T>? values, string name) => values is null ? default : values.FirstOrDefault(pair => Is(pair.Key, name)).Value;

    private static bool Is(string given, string name) => string.Equals(given, name, StringComparison.OrdinalIgnoreCase);
}
