using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class OnHandOfManyTests
{
    [Fact]
    public async Task Execute_TwoHundredProducts_OneRoundTripWithSmallFilters()
    {
        await using var run = await StartAsync([.. Enumerable.Range(1, 200).Select(number => "D" + number.ToString("D4", CultureInfo.InvariantCulture))]);
        run.Plugin.Context.InputParameters["SiteId"] = "1";
        run.Plugin.Context.InputParameters["WarehouseId"] = "11";
        run.Erp.Then(OnHandRun.NoRows);

        await run.AskAsync();

        Assert.Equal(1, run.Erp.RoundTrips);
        Assert.Equal([20, 10, 10], run.Erp.Requests.GroupBy(request => request.Path).Select(group => group.Count()));
        // A comparison takes three nodes and one that joins it to the others.
        Assert.All(run.Erp.Requests, request => Assert.InRange(4 * (request.Filter.Split(" eq ").Length - 1) - 1, 1, 100));
        Assert.Equal(200, JsonDocument.Parse((string)run.Output["MissingJson"]).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Execute_SomeUnknown_AnswersTheOthersAndSaysWhyThoseAreMissing()
    {
        await using var run = await StartAsync("D0001", "X");
        run.Erp.Then(OnHandRun.Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 10, 2)}}]}""").Then(OnHandRun.NoRows);

        await run.AskAsync();

        Assert.Equal(true, run.Output["IsPartial"]);
        var missing = Assert.Single(JsonDocument.Parse((string)run.Output["MissingJson"]).RootElement.EnumerateArray());
        Assert.Equal(("X", 3003), (missing.GetProperty("key").GetString(), missing.GetProperty("code").GetInt32()));
        var row = Assert.Single(((EntityCollection)run.Output["Products"]).Entities);
        Assert.Equal(("D0001", 8m, "live"), (row["ProductNumber"], row["Available"], row["Source"]));
        var json = Assert.Single(JsonDocument.Parse((string)run.Output["ProductsJson"]).RootElement.EnumerateArray());
        Assert.Equal("11", json.GetProperty("warehouses")[0].GetProperty("warehouseId").GetString());
        Assert.DoesNotContain("Available", run.Output.Keys);
    }

    [Fact]
    public async Task Execute_SomeKept_AsksForTheOthersOnly()
    {
        await using var run = await StartAsync("D0001");
        run.Erp.Then(OnHandRun.Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 100, 0)}}]}""").Then(OnHandRun.NoRows);
        await run.AskAsync();
        run.Plugin.Context.InputParameters["ProductNumbers"] = new[] { "d0001", "D0002" };
        run.Erp.Then("""{"value":[{"ItemNumber":"D0002","ProductNumber":"D0002","InventoryUnitSymbol":"ea"}]}""").Then(OnHandRun.NoRows).Then(OnHandRun.NoRows);

        await run.AskAsync();

        Assert.DoesNotContain("D0001", run.Erp.Requests[3].Filter, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["cache", "live"], ((EntityCollection)run.Output["Products"]).Entities.Select(row => row["Source"]));
        Assert.Equal("cache", run.Output["Source"]);
    }

    [Fact]
    public async Task Execute_CacheTurnedOff_GivesNothingThatWasKeptBefore()
    {
        await using var run = await StartAsync("D0001");
        run.Erp.Then(OnHandRun.Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 50, 5)}}]}""").Then(OnHandRun.NoRows);
        await run.AskAsync();
        await run.AskAsync();
        Assert.Equal("cache", run.Output["Source"]);

        run.Plugin.Set(Variables.ErpStockCacheSeconds, "0");
        run.Erp.Then(OnHandRun.Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 40, 5)}}]}""").Then(OnHandRun.NoRows);
        await run.AskAsync();

        Assert.Equal("live", run.Output["Source"]);
        Assert.Equal(35m, Assert.Single(((EntityCollection)run.Output["Products"]).Entities)["Available"]);
    }

    [Theory]
    [InlineData("2026-03-01T12:00:00Z", "2026-02-20T12:00:00Z", "ea", "2026-03-01")]
    [InlineData("1900-01-01T12:00:00Z", "2026-02-20T12:00:00Z", "ea", "2026-02-20")]
    [InlineData("2026-01-02T12:00:00Z", "2026-01-01T12:00:00Z", "ea", "2026-01-31")]
    [InlineData("1900-01-01T12:00:00Z", "1900-01-01T12:00:00Z", "ea", null)]
    [InlineData("2026-03-01T12:00:00Z", "2026-02-20T12:00:00Z", "box", null)]
    public async Task Execute_NothingFree_SaysFromWhen(string confirmed, string requested, string unit, string? expected)
    {
        await using var run = await StartAsync("D0001");
        run.Erp.Then(OnHandRun.Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 5, 5)}}]}""")
            .Then($$"""{"value":[{"ItemNumber":"D0001","OrderedPurchaseQuantity":3,"PurchaseUnitSymbol":"{{unit}}","ConfirmedDeliveryDate":"{{confirmed}}","RequestedDeliveryDate":"{{requested}}"}]}""");

        await run.AskAsync();

        var from = run.Output.TryGetValue("AvailableFrom", out var day) ? ((DateTime)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        Assert.Equal(expected, from);
    }

    [Theory]
    [InlineData(201, 1, 3002)]
    [InlineData(1, 71, 3002)]
    [InlineData(0, 1, 3001)]
    public async Task Execute_TooManyTooLongOrNone_Refused(int count, int length, int code)
    {
        await using var run = await StartAsync([.. Enumerable.Range(0, count).Select(number => new string('9', length - 1) + (char)('A' + number))]);

        Assert.Equal(code, (await run.FailAsync()).ErrorCode);
        Assert.Equal(0, run.Erp.RoundTrips);
    }

    [Theory]
    [InlineData("D0001", "D0002")]
    public async Task Execute_OneAndSeveral_Refused(string one, string several)
    {
        await using var run = await StartAsync(several);
        run.Plugin.Context.InputParameters["ProductNumber"] = one;

        Assert.Equal(3002, (await run.FailAsync()).ErrorCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\u0001")]
    [InlineData("D*")]
    public async Task Execute_BadValueAmongGoodOnes_Refused(string bad)
    {
        await using var run = await StartAsync("D0001", bad);

        Assert.Equal(3002, (await run.FailAsync()).ErrorCode);
        Assert.Equal(0, run.Erp.RoundTrips);
    }

    private static async Task<OnHandRun> StartAsync(params string[] numbers)
    {
        var run = await OnHandRun.StartAsync();
        run.Plugin.Context.InputParameters.Remove("ProductNumber");
        run.Plugin.Context.InputParameters["ProductNumbers"] = numbers;
        return run;
    }
}
