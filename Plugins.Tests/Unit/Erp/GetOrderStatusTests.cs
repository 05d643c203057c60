using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ErpIntegration.CustomApis;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class GetOrderStatusTests
{
    [Fact]
    public async Task Execute_KnownOrder_AnswersLinesShipmentsAndInvoices()
    {
        await using var run = await StartAsync();
        run.Erp.Then("""{"value":[{"SalesOrderNumber":"SO-1","SalesOrderStatus":"Delivered","SalesOrderProcessingStatus":"Delivered","ConfirmedReceiptDate":"2026-02-03T12:00:00Z"}]}""")
            .Then("""{"value":[{"LineCreationSequenceNumber":2,"ItemNumber":"B","OrderedSalesQuantity":1,"SalesUnitSymbol":"ea","SalesOrderLineStatus":"Backorder","ConfirmedReceiptDate":"1900-01-01T12:00:00Z"},{"LineCreationSequenceNumber":1,"ItemNumber":"A","OrderedSalesQuantity":2.5,"SalesOrderLineStatus":"Delivered","ConfirmedReceiptDate":"2026-02-03T12:00:00Z"}]}""")
            .Then("""{"value":[{"PackingSlipNumber":"PS1","DeliveryDate":"2026-02-01T12:00:00Z","TrackingNumber":"1Z","TrackingUrl":"https://carrier.example/1Z"}]}""")
            .Then("""{"value":[{"InvoiceNumber":"I1","InvoiceDate":"2026-02-02T12:00:00Z","TotalInvoiceAmount":12.5,"CurrencyCode":"USD"}]}""");

        await run.AskAsync(new GetOrderStatus(run.Plugin.Clock));

        Assert.Equal(("SO-1", "Delivered", "Delivered", "live"), (run.Output["ErpNumber"], run.Output["Status"], run.Output["Progress"], run.Output["Source"]));
        Assert.Equal(new DateTime(2026, 2, 3), run.Output["ConfirmedDelivery"]);
        Assert.Equal([("A", 2.5m, "2026-02-03"), ("B", 1m, null)], ((EntityCollection)run.Output["Lines"]).Entities.Select(line => ((string)line["ItemNumber"], (decimal)line["Quantity"], (string?)line["ConfirmedDelivery"])));
        Assert.Equal("1Z", JsonDocument.Parse((string)run.Output["ShipmentsJson"]).RootElement[0].GetProperty("trackingNumber").GetString());
        Assert.Equal(12.5m, JsonDocument.Parse((string)run.Output["InvoicesJson"]).RootElement[0].GetProperty("amount").GetDecimal());
        Assert.Equal(1, run.Erp.RoundTrips);
        Assert.All(run.Erp.Requests, request => Assert.Equal("dataAreaId eq 'usmf' and SalesOrderNumber eq 'SO-1'", request.Filter));
    }

    [Fact]
    public async Task Execute_UnknownOrder_SaysSo()
    {
        await using var run = await StartAsync();
        run.Erp.Then(ApiRun.NoRows);

        Assert.Equal("ERP-3005: The ERP doesn't know the order SO-1 in company usmf.", (await run.FailAsync(new GetOrderStatus(run.Plugin.Clock))).Message);
    }

    [Fact]
    public async Task Execute_OrderTheErpHasNotAccepted_SaysSoWithoutAsking()
    {
        await using var run = await ApiRun.StartAsync();
        run.Target(new Entity("salesorder"));

        Assert.Equal(3005, (await run.FailAsync(new GetOrderStatus(run.Plugin.Clock))).ErrorCode);
        Assert.Equal(0, run.Erp.RoundTrips);
    }

    [Fact]
    public async Task Execute_DateThatIsNone_CannotBeRead()
    {
        await using var run = await StartAsync();
        run.Erp.Then("""{"value":[{"SalesOrderNumber":"SO-1","ConfirmedReceiptDate":"soon"}]}""").Then(ApiRun.NoRows);

        Assert.Equal(2006, (await run.FailAsync(new GetOrderStatus(run.Plugin.Clock))).ErrorCode);
    }

    private static async Task<ApiRun> StartAsync()
    {
        var run = await ApiRun.StartAsync();
        run.Target(new Entity("salesorder") { ["erp_erpnumber"] = "SO-1" });
        return run;
    }
}
