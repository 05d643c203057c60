using System;
using System.Collections.Generic;
using System.Globalization;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>Two quality orders for each product, on the days before the reference date: of what was produced on one of four lines, and of what was bought.</summary>
internal static class SeedQuality
{
    public static IEnumerable<QualityOrderHeader> For(SeedCompany company, int productCount, DateTimeOffset today)
    {
        var number = 0;
        foreach (var product in SeedProducts.For(company, productCount))
        {
            yield return Order(product, produced: true);
            yield return Order(product, produced: false);
        }

        QualityOrderHeader Order(ReleasedProductV2 product, bool produced)
        {
            number++;
            var (site, warehouse) = SeedCompany.Warehouses[number % SeedCompany.Warehouses.Count];
            var id = number.ToString("D6", CultureInfo.InvariantCulture);
            return new QualityOrderHeader
            {
                DataAreaId = company.DataAreaId,
                QualityOrderNumber = id,
                QualityOrderStatus = (InventTestOrderStatus)(number % 7 % 3),
                ValidatedDateTime = today.AddDays(-number % 5).AddMinutes(number % 60),
                InventorySiteId = site,
                WarehouseId = warehouse,
                ItemNumber = product.ItemNumber,
                ProductName = product.ProductSearchName,
                OperationsResourceId = produced ? $"LINE{1 + number / 2 % 4}" : "",
                ProductionOrderNumber = produced ? "P" + id : "",
                PurchaseOrderNumber = produced ? "" : "PO" + id,
                QualityTestGroupId = "Enclosure",
                InventoryQuantity = 1 + number % 20,
                IsQualityOrderFailureCreatingQuantineOrder = number % 4 == 1 ? NoYes.Yes : NoYes.No,
            };
        }
    }
}
