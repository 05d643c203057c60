using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Entities;

/// <summary>What order lines do to the stock.</summary>
internal static class OrderStock
{
    /// <summary>Puts the line on order in its warehouse and reserves as much of it as there is, if it reserves at all.</summary>
    public static async Task TakeAsync(ErpContext context, SalesOrderLine line, CancellationToken cancellationToken)
    {
        var stock = await FindAsync(context, line, cancellationToken) ?? context.Add(new WarehouseOnHandV2
        {
            DataAreaId = line.DataAreaId,
            ItemNumber = line.ItemNumber,
            ProductColorId = line.ProductColorId,
            ProductConfigurationId = line.ProductConfigurationId,
            ProductSizeId = line.ProductSizeId,
            ProductStyleId = line.ProductStyleId,
            ProductVersionId = line.ProductVersionId,
            InventorySiteId = line.ShippingSiteId,
            InventoryWarehouseId = line.ShippingWarehouseId,
            ProductName = line.LineDescription,
        }).Entity;
        (line.ReservedPhysical, line.ReservedOrdered) =
            stock.Take(line.OrderedSalesQuantity, line.InventoryReservationMethod == ItemReservation.Automatic);
    }

    /// <summary>Gives back what <see cref="TakeAsync"/> took.</summary>
    public static async Task ReleaseAsync(ErpContext context, SalesOrderLine line, CancellationToken cancellationToken)
    {
        var stock = await FindAsync(context, line, cancellationToken);
        stock?.Release(line.OrderedSalesQuantity, line.ReservedPhysical, line.ReservedOrdered);
        (line.ReservedPhysical, line.ReservedOrdered) = (0, 0);
    }

    private static async Task<WarehouseOnHandV2?> FindAsync(ErpContext context, SalesOrderLine line, CancellationToken cancellationToken)
        => await context.Set<WarehouseOnHandV2>()
            .Where(stock => stock.DataAreaId == line.DataAreaId && stock.ItemNumber == line.ItemNumber)
            .Where(stock => stock.InventorySiteId == line.ShippingSiteId && stock.InventoryWarehouseId == line.ShippingWarehouseId)
            .Where(stock => stock.ProductColorId == line.ProductColorId && stock.ProductConfigurationId == line.ProductConfigurationId)
            .Where(stock => stock.ProductSizeId == line.ProductSizeId && stock.ProductStyleId == line.ProductStyleId && stock.ProductVersionId == line.ProductVersionId)
            .SingleOrDefaultAsync(cancellationToken);
}
