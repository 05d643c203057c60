using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class GetOnHandInventoryTests
{
    [Fact]
    public async Task Execute_KnownProduct_AnswersTotalsAndWarehouses()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product).Then(
            $$"""{"value":[{{OnHandRun.Stock("2", "21", 7.5m, 0)}},{{OnHandRun.Stock("1", "11", 10, 2)}},{{OnHandRun.Stock("1", "11", 5, 1)}}]}""").Then(OnHandRun.NoRows);

        await run.AskAsync();

        Assert.Equal(19.5m, run.Output["Available"]);
        Assert.Equal(22.5m, run.Output["OnHand"]);
        Assert.Equal(3m, run.Output["Reserved"]);
        Assert.Equal(9m, run.Output["Ordered"]);
        Assert.Equal(12m, run.Output["OnOrder"]);
        Assert.Equal("ea", run.Output["Unit"]);
        Assert.Equal("live", run.Output["Source"]);
        Assert.Equal(run.Plugin.Clock.UtcNow, run.Output["AsOf"]);
        var rows = ((EntityCollection)run.Output["Warehouses"]).Entities;
        Assert.Equal([("1", "11", 12m), ("2", "21", 7.5m)], rows.Select(row => ((string)row["SiteId"], (string)row["WarehouseId"], (decimal)row["Available"])));
        var json = JsonDocument.Parse((string)run.Output["WarehousesJson"]).RootElement;
        Assert.Equal(["11", "21"], json.EnumerateArray().Select(row => row.GetProperty("warehouseId").GetString()));
    }

    [Fact]
    public async Task Execute_SiteAndWarehouse_AsksForThemInTheCompany()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows);
        run.Plugin.Context.InputParameters["SiteId"] = " 1 ";
        run.Plugin.Context.InputParameters["WarehouseId"] = "11";

        await run.AskAsync();

        Assert.Equal(["/data/ReleasedProductsV2", "/data/WarehousesOnHandV2", "/data/PurchaseOrderLinesV2"], run.Erp.Requests.Select(request => request.Path));
        Assert.Equal("dataAreaId eq 'usmf' and (ItemNumber eq 'D0001' or ProductNumber eq 'D0001')", run.Erp.Requests[0].Filter);
        Assert.Equal("dataAreaId eq 'usmf' and ItemNumber eq 'D0001' and InventorySiteId eq '1' and InventoryWarehouseId eq '11'", run.Erp.Requests[1].Filter);
        Assert.Equal(
            "dataAreaId eq 'usmf' and PurchaseOrderLineStatus eq Microsoft.Dynamics.DataEntities.PurchStatus'Backorder' and ItemNumber eq 'D0001' and ReceivingSiteId eq '1' and ReceivingWarehouseId eq '11'",
            run.Erp.Requests[2].Filter);
        Assert.Equal(1, run.Erp.RoundTrips);
        Assert.All(run.Erp.Requests, request => Assert.Contains("cross-company=true", request.Query, StringComparison.Ordinal));
        Assert.All(run.Erp.Requests, request => Assert.Equal("close", request.Connection));
        Assert.Equal(0m, run.Output["Available"]);
        Assert.Equal("[]", run.Output["WarehousesJson"]);
    }

    [Fact]
    public async Task Execute_SharedProductNumber_AsksForTheItemItStandsFor()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows);
        run.Plugin.Context.InputParameters["ProductNumber"] = "p-1";

        await run.AskAsync();

        Assert.Contains("ItemNumber eq 'p-1'", run.Erp.Requests[1].Filter, StringComparison.Ordinal);
        Assert.Equal("/data/WarehousesOnHandV2", run.Erp.Requests[3].Path);
        Assert.Contains("ItemNumber eq 'D0001'", run.Erp.Requests[3].Filter, StringComparison.Ordinal);
        Assert.Equal(2, run.Erp.RoundTrips);

        // The next question knows.
        run.Plugin.Context.InputParameters["SiteId"] = "1";
        run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows);
        await run.AskAsync();
        Assert.Equal(3, run.Erp.RoundTrips);
    }

    [Fact]
    public async Task Execute_UnknownProduct_SaysSo()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.NoRows);

        Assert.Equal("ERP-3003: The ERP doesn't know the product D0001 in company usmf.", (await run.FailAsync()).Message);
    }

    [Fact]
    public async Task Execute_ServerIgnoresTheFilter_DoesNotAnswerForAnotherProduct()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product).Then(OnHandRun.NoRows);
        run.Plugin.Context.InputParameters["ProductNumber"] = "D0002";

        Assert.Equal(3003, (await run.FailAsync()).ErrorCode);
    }

    [Theory]
    [InlineData("x' or '1' eq '1", "dataAreaId eq 'usmf' and (ItemNumber eq 'x'' or ''1'' eq ''1' or ProductNumber eq 'x'' or ''1'' eq ''1')")]
    [InlineData("x&$top=0#", "dataAreaId eq 'usmf' and (ItemNumber eq 'x&$top=0#' or ProductNumber eq 'x&$top=0#')")]
    public async Task Execute_InjectionInTheNumber_StaysALiteral(string number, string filter)
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.NoRows);
        run.Plugin.Context.InputParameters["ProductNumber"] = number;

        Assert.Equal(3003, (await run.FailAsync()).ErrorCode);
        Assert.Equal(filter, run.Erp.Requests[0].Filter);
        Assert.Equal(1, run.Erp.RoundTrips);
    }

    [Theory]
    [InlineData(null, 3001)]
    [InlineData("   ", 3001)]
    [InlineData("*", 3002)]
    [InlineData("a\u0007", 3002)]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345678901", 3002)]
    [InlineData(42, 3001)]
    public async Task Execute_BadProductNumber_RefusedWithoutAsking(object? number, int code)
    {
        await using var run = await OnHandRun.StartAsync();
        run.Plugin.Context.InputParameters["ProductNumber"] = number;

        Assert.Equal(code, (await run.FailAsync()).ErrorCode);
        Assert.Empty(run.Erp.Requests);
    }

    [Fact]
    public async Task Execute_SeveralPages_ReadsAll()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product)
            .Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 10, 0)}}],"@odata.nextLink":"{{run.Erp.Url}}/data/WarehousesOnHandV2?$skiptoken=2"}""")
            .Then(OnHandRun.NoRows)
            .Then($$"""{"value":[{{OnHandRun.Stock("1", "12", 5, 0)}}]}""");

        await run.AskAsync();

        Assert.Equal(15m, run.Output["Available"]);
        Assert.Equal("?$skiptoken=2", run.Erp.Requests[3].Query);
    }

    [Theory]
    [InlineData("https://elsewhere.example/other/path?$skiptoken=a%2Bb")]
    [InlineData("//elsewhere.example/x?$skiptoken=a%2Bb")]
    [InlineData("WarehousesOnHandV2?$skiptoken=a%2Bb")]
    public async Task Execute_NextPageElsewhere_IsAskedForAtTheErpsAddress(string link)
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product).Then($$"""{"value":[],"@odata.nextLink":"{{link}}"}""").Then(OnHandRun.NoRows);

        await run.AskAsync();

        Assert.Equal(("/data/WarehousesOnHandV2", "?$skiptoken=a%2Bb"), (run.Erp.Requests[3].Path, run.Erp.Requests[3].Query));
    }

    [Theory]
    [InlineData("https://elsewhere.example/data")]
    [InlineData("http://[")]
    public async Task Execute_NextPageWithoutQuery_CannotBeRead(string link)
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product).Then($$"""{"value":[],"@odata.nextLink":"{{link}}"}""");

        Assert.Equal(2006, (await run.FailAsync()).ErrorCode);
    }
}
