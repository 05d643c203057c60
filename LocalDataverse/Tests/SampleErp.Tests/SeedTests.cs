using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using Xunit;

namespace SampleErp.Tests;

public sealed class SeedTests(SharedErp erp)
{
    [Theory]
    [InlineData("PurchaseOrderLinesV2", "PurchaseOrderLineStatus eq Microsoft.Dynamics.DataEntities.PurchStatus'Backorder' and ConfirmedDeliveryDate gt 2027-01-01T00:00:00Z", "ReceivingWarehouseId")]
    [InlineData("SalesPriceAgreements", "CustomerAccountNumber eq 'US-001' and FromQuantity ge 100", "QuantityUnitySymbol")]
    [InlineData("CustTransOpens", "AccountNum eq 'US-001' and AmountMST gt 0", "DueDate")]
    [InlineData("SalesInvoiceHeadersV2", "SalesOrderNumber eq 'S00001'", "TotalInvoiceAmount")]
    [InlineData("PackingSlipTrackingInformation", "SalesOrderNumber eq 'S00001'", "TrackingUrl")]
    [InlineData("QualityOrderHeaders", "QualityOrderStatus eq Microsoft.Dynamics.DataEntities.InventTestOrderStatus'Fail' and ValidatedDateTime ge 2027-01-01T00:00:00Z", "OperationsResourceId")]
    [InlineData("Ledgers", "LegalEntityId eq 'usmf'", "AccountingCurrency")]
    [InlineData("Warehouses", "OperationalSiteId eq '2'", "WarehouseId")]
    [InlineData("CommodityPrices", "CommoditySymbol eq 'COP' and Price gt 0", "PriceChange")]
    public async Task Every_kind_of_row_is_there(string set, string filter, string field)
    {
        var rows = (await erp.Client.GetAsync($"data/{set}?$filter={Uri.EscapeDataString(filter)}"))["value"]!.AsArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotNull(row![field]));
    }

    [Fact]
    public async Task What_stock_says_is_ordered_is_on_purchase_orders()
    {
        var stock = await RowsAsync("WarehousesOnHandV2?$select=ItemNumber,OrderedQuantity");
        var lines = await RowsAsync("PurchaseOrderLinesV2?$select=ItemNumber,OrderedPurchaseQuantity");

        Assert.Equal(Sums(stock, "OrderedQuantity"), Sums(lines, "OrderedPurchaseQuantity"));

        static IEnumerable<(string, decimal)> Sums(IEnumerable<JsonNode> rows, string field) => rows
            .GroupBy(row => (string)row["ItemNumber"]!, row => (decimal)row[field]!).Select(group => (group.Key, group.Sum())).Where(pair => pair.Item2 > 0).Order();
    }

    [Fact]
    public async Task An_invoice_is_about_its_order()
    {
        var order = (await erp.Client.GetAsync("data/SalesOrderHeadersV2?$filter=SalesOrderNumber eq 'S00001'&$expand=SalesOrderLines"))["value"]![0]!;
        var invoice = (await erp.Client.GetAsync("data/SalesInvoiceHeadersV2?$filter=SalesOrderNumber eq 'S00001'"))["value"]![0]!;

        Assert.Equal((decimal)order["OrderTotalAmount"]!, (decimal)invoice["TotalInvoiceAmount"]!);
        Assert.Equal((decimal)order["OrderTotalAmount"]!, order["SalesOrderLines"]!.AsArray().Sum(line => (decimal)line!["LineAmount"]!));
    }

    [Fact]
    public async Task The_large_seed_has_the_size_of_a_company()
    {
        await using var host = await ErpHost.StartAsync(new ErpOptions { Seed = ErpSeedOptions.Large() }, TestContext.Current.CancellationToken);
        using var client = await ErpClient.ConnectAsync(host);

        foreach (var (set, count) in new[] { ("ReleasedProductsV2", 5000), ("WarehousesOnHandV2", 20_000), ("CustomersV3", 2000), ("SalesOrderHeadersV2", 5000) })
        {
            using var answer = await client.SendAsync("GET", $"data/{set}/$count");
            Assert.Equal(count, int.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("PurchaseOrderLinesV2")]
    [InlineData("SalesPriceAgreements")]
    [InlineData("CustTransOpens")]
    [InlineData("SalesInvoiceHeadersV2")]
    [InlineData("PackingSlipTrackingInformation")]
    [InlineData("QualityOrderHeaders")]
    [InlineData("Ledgers")]
    [InlineData("Warehouses")]
    [InlineData("CommodityPrices")]
    public async Task A_fault_hits_every_route(string set)
    {
        await using var host = await ErpHost.StartAsync(new ErpOptions { Seed = { ProductCount = 1, CustomerCount = 1, OrderCount = 1 } }, TestContext.Current.CancellationToken);
        using var client = await ErpClient.ConnectAsync(host);
        host.Faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Route = set });

        await client.GetAsync($"data/{set}", System.Net.HttpStatusCode.InternalServerError);
        await client.GetAsync("data/Currencies");
    }

    private async Task<List<JsonNode>> RowsAsync(string address)
    {
        var rows = new List<JsonNode>();
        for (var next = "data/" + address; next is not null;)
        {
            var page = await erp.Client.GetAsync(next);
            rows.AddRange(page["value"]!.AsArray().Select(row => row!));
            next = (string?)page["@odata.nextLink"];
        }

        return rows;
    }
}
