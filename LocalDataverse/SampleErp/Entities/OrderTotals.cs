using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Entities;

/// <summary>An order's totals. There are no charges and no taxes here.</summary>
internal static class OrderTotals
{
    public static void Set(SalesOrderHeaderV2 order, IEnumerable<SalesOrderLine> lines)
    {
        var sum = lines.Sum(line => line.LineAmount);
        order.OrderTotalDiscountAmount = Math.Round(sum * order.TotalDiscountPercentage / 100, 2, MidpointRounding.AwayFromZero);
        order.OrderTotalAmount = sum - order.OrderTotalDiscountAmount;
    }
}
