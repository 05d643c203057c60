using System;

namespace ErpIntegration.Erp.Availability;

/// <summary>What a line of an order needs.</summary>
internal sealed class OrderDemand
{
    /// <summary>Makes one.</summary>
    public OrderDemand(Guid lineId, int lineNumber, string? productNumber, decimal quantity)
    {
        LineId = lineId;
        LineNumber = lineNumber;
        ProductNumber = productNumber;
        Quantity = quantity;
    }

    /// <summary>The line.</summary>
    public Guid LineId { get; }

    /// <summary>Its number; 0 where it has none.</summary>
    public int LineNumber { get; }

    /// <summary>The product; null on a line that is written in.</summary>
    public string? ProductNumber { get; }

    /// <summary>How much. The sales unit is assumed to be the unit that stock is counted in.</summary>
    public decimal Quantity { get; }
}
