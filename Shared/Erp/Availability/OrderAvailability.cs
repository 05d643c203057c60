using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Inventory;
using ErpIntegration.Errors;

namespace ErpIntegration.Erp.Availability;

/// <summary>Whether there is enough for an order. Lines of one product share its stock, in the order of the lines.</summary>
internal sealed class OrderAvailability
{
    private OrderAvailability(IReadOnlyList<LineAvailability> lines, IReadOnlyList<MissingPart> missing, OnHandAnswer stock)
    {
        Lines = lines;
        Missing = missing;
        AsOf = stock.AsOf;
        Source = stock.Source;
    }

    /// <summary>The lines whose product the ERP knows.</summary>
    public IReadOnlyList<LineAvailability> Lines { get; }

    /// <summary>The others.</summary>
    public IReadOnlyList<MissingPart> Missing { get; }

    /// <summary>When the ERP said so, UTC.</summary>
    public DateTime AsOf { get; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; }

    /// <summary>Whether there is enough for all lines, and all are known.</summary>
    public bool IsAvailable => Missing.Count == 0 && Lines.All(line => line.IsAvailable);

    /// <summary>The day from which the whole order is there; null when that can't be said of a line.</summary>
    public DateTime? Earliest => Missing.Count == 0 && Lines.Count > 0 && Lines.All(line => line.Earliest != null) ? Lines.Max(line => line.Earliest) : null;

    /// <summary>Compares demand with stock.</summary>
    public static OrderAvailability Of(IEnumerable<OrderDemand> demands, OnHandAnswer stock)
    {
        var taken = new Dictionary<ProductStock, decimal>();
        var lines = new List<LineAvailability>();
        var missing = new List<MissingPart>();
        foreach (var demand in demands.OrderBy(demand => demand.LineNumber).ThenBy(demand => demand.LineId))
        {
            if (demand.ProductNumber is null)
                missing.Add(Unknown(demand, "The line is written in: it has no product number that the ERP could know."));
            else if (stock.Find(demand.ProductNumber) is not { } product)
                missing.Add(Unknown(demand, stock.Missing.First(part => string.Equals(part.Key, demand.ProductNumber, StringComparison.OrdinalIgnoreCase)).Reason));
            else
                lines.Add(Line(demand, product, taken));
        }

        return new OrderAvailability(lines, missing, stock);
    }

    private static LineAvailability Line(OrderDemand demand, ProductStock product, Dictionary<ProductStock, decimal> taken)
    {
        taken.TryGetValue(product, out var before);
        var free = Math.Max(0, Math.Min(demand.Quantity, product.Available - before));
        taken[product] = before + demand.Quantity;
        return new LineAvailability
        {
            LineId = demand.LineId.ToString("D"),
            LineNumber = demand.LineNumber,
            ProductNumber = demand.ProductNumber!,
            Quantity = demand.Quantity,
            Available = free,
            ShortBy = demand.Quantity - free,
            Unit = product.Unit,
            Earliest = product.AvailableFrom(before + demand.Quantity),
            IsAvailable = free >= demand.Quantity,
        };
    }

    private static MissingPart Unknown(OrderDemand demand, string reason) => new MissingPart
    {
        Key = demand.LineNumber > 0 ? demand.LineNumber.ToString(CultureInfo.InvariantCulture) : demand.LineId.ToString("D"),
        Code = (int)ErrorCode.ProductUnknown,
        Reason = reason,
    };
}
