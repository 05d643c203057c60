using System;
using System.Collections.Generic;
using System.Globalization;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>One open purchase order line for each quantity that the stock says is ordered.</summary>
internal static class SeedPurchases
{
    public static IEnumerable<PurchaseOrderLineV2> For(SeedCompany company, int productCount, DateTimeOffset today)
    {
        var number = 0;
        foreach (var stock in SeedProducts.StockFor(company, productCount))
        {
            if (stock.OrderedQuantity == 0) continue;
            number++;
            var requested = FnoDate.Of(today.AddDays(1 + number * 5 % 30));
            yield return new PurchaseOrderLineV2
            {
                DataAreaId = company.DataAreaId,
                PurchaseOrderNumber = "P" + number.ToString("D5", CultureInfo.InvariantCulture),
                LineNumber = 1,
                ItemNumber = stock.ItemNumber,
                LineDescription = stock.ProductName,
                OrderedPurchaseQuantity = stock.OrderedQuantity,
                PurchaseUnitSymbol = SeedProducts.UnitOf(stock.ItemNumber),
                ReceivingSiteId = stock.InventorySiteId,
                ReceivingWarehouseId = stock.InventoryWarehouseId,
                RequestedDeliveryDate = requested,
                // Two of three vendors have confirmed, and are a week late.
                ConfirmedDeliveryDate = number % 3 == 0 ? FnoDate.None : requested.AddDays(7),
            };
        }
    }
}
