using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>Fills a new database.</summary>
internal sealed class SeedData(ErpSeedOptions options)
{
    // Record ids of real F&O rows start here.
    private long _recId = 5637144576;

    public async Task WriteAsync(ErpContext context, DbTransaction transaction, CancellationToken cancellationToken)
    {
        await context.InsertAsync(Stamp(SeedCurrencies.Currencies()), transaction, cancellationToken);
        await context.InsertAsync(Stamp(SeedCurrencies.Rates()), transaction, cancellationToken);
        await context.InsertAsync(Stamp(SeedCompany.All.Select(Ledger)), transaction, cancellationToken);
        var sequences = new List<NumberSequence>();
        foreach (var company in SeedCompany.All)
        {
            await context.InsertAsync(Stamp(SeedCustomers.For(company, options.CustomerCount)), transaction, cancellationToken);
            await context.InsertAsync(Stamp(SeedProducts.For(company, options.ProductCount)), transaction, cancellationToken);
            await context.InsertAsync(Stamp(SeedProducts.StockFor(company, options.ProductCount)), transaction, cancellationToken);
            await context.InsertAsync(Stamp(SeedPurchases.For(company, options.ProductCount, options.ReferenceDate)), transaction, cancellationToken);
            await context.InsertAsync(Stamp(SeedPrices.For(company, options.ProductCount)), transaction, cancellationToken);
            await context.InsertAsync(Stamp(SeedReceivables.For(company, options.CustomerCount, options.ReferenceDate)), transaction, cancellationToken);
            await context.InsertAsync(Stamp(SeedQuality.For(company, options.ProductCount, options.ReferenceDate)), transaction, cancellationToken);
            await context.InsertAsync(Stamp(SeedCompany.Warehouses.Select(place => Warehouse(company, place.SiteId, place.WarehouseId))), transaction, cancellationToken);
            await context.InsertAsync(Stamp(SeedCommodities.For(company, options.ReferenceDate)), transaction, cancellationToken);
            var orders = new SeedOrders(company, options).Write();
            await context.InsertAsync(Stamp(orders.Orders), transaction, cancellationToken);
            await context.InsertAsync(Stamp(orders.Lines), transaction, cancellationToken);
            await context.InsertAsync(Stamp(orders.Shipments), transaction, cancellationToken);
            await context.InsertAsync(Stamp(orders.Invoices), transaction, cancellationToken);
            sequences.Add(new NumberSequence { DataAreaId = company.DataAreaId, Code = NumberSequence.SalesOrder, Next = 1 });
            sequences.Add(new NumberSequence { DataAreaId = company.DataAreaId, Code = NumberSequence.InventoryLot, Next = 1 });
            sequences.Add(new NumberSequence { DataAreaId = company.DataAreaId, Code = NumberSequence.Customer, Next = 1 });
        }

        sequences.Add(new NumberSequence { Code = NumberSequence.RecId, Next = _recId });
        await context.InsertAsync(sequences, transaction, cancellationToken);
    }

    private static Ledger Ledger(SeedCompany company) => new() { LegalEntityId = company.DataAreaId, Name = company.DataAreaId, AccountingCurrency = company.Currency, ReportingCurrency = company.Currency };

    private static Warehouse Warehouse(SeedCompany company, string site, string warehouse)
        => new() { DataAreaId = company.DataAreaId, OperationalSiteId = site, WarehouseId = warehouse, WarehouseName = $"Warehouse {warehouse} of site {site}" };

    private IEnumerable<TEntity> Stamp<TEntity>(IEnumerable<TEntity> rows)
        where TEntity : DataEntity
        => rows.Select(row =>
        {
            row.RecId = _recId++;
            return row;
        });
}
