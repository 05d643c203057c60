using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ErpIntegration.CustomApis;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class CheckOrderAvailabilityTests
{
    private const string Product = """{"value":[{"ItemNumber":"D0001","ProductNumber":"D0001","InventoryUnitSymbol":"ea"}]}""";

    [Fact]
    public async Task Execute_LinesOfOneProduct_ShareItsStockInTheirOrder()
    {
        await using var run = await ApiRun.StartAsync();
        Order(run, ("D0001", 6), ("D0001", 6));
        run.Erp.Then(Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 10, 0)}}]}""")
            .Then("""{"value":[{"ItemNumber":"D0001","OrderedPurchaseQuantity":3,"PurchaseUnitSymbol":"ea","ConfirmedDeliveryDate":"2026-03-01T12:00:00Z"}]}""");

        await run.AskAsync(new CheckOrderAvailability(run.Plugin.Clock));

        var lines = ((EntityCollection)run.Output["Lines"]).Entities;
        Assert.Equal([(6m, 0m, true), (4m, 2m, false)], lines.Select(line => ((decimal)line["Available"], (decimal)line["ShortBy"], (bool)line["IsAvailable"])));
        Assert.Equal((false, 1, false, "live"), (run.Output["IsAvailable"], run.Output["LinesShort"], run.Output["IsPartial"], run.Output["Source"]));
        Assert.Equal(new DateTime(2026, 3, 1), run.Output["EarliestDate"]);
        Assert.Equal(["2026-01-31", "2026-03-01"], JsonDocument.Parse((string)run.Output["LinesJson"]).RootElement.EnumerateArray().Select(line => line.GetProperty("earliestDate").GetString()));
        Assert.Equal(1, run.Erp.RoundTrips);
    }

    [Fact]
    public async Task Execute_UnknownAndWrittenInLines_AreNamed()
    {
        await using var run = await ApiRun.StartAsync();
        Order(run, ("D0001", 1), ("X", 1), (null, 1));
        run.Erp.Then(Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 10, 0)}}]}""").Then(ApiRun.NoRows);

        await run.AskAsync(new CheckOrderAvailability(run.Plugin.Clock));

        Assert.Equal((false, true), (run.Output["IsAvailable"], run.Output["IsPartial"]));
        Assert.Equal(["2", "3"], JsonDocument.Parse((string)run.Output["MissingJson"]).RootElement.EnumerateArray().Select(part => part.GetProperty("key").GetString()));
        Assert.DoesNotContain("EarliestDate", run.Output.Keys);
    }

    [Fact]
    public async Task Execute_AskedAgain_IsNeverGivenFromTheCache()
    {
        await using var run = await ApiRun.StartAsync();
        Order(run, ("D0001", 1));
        for (var call = 0; call < 2; call++) run.Erp.Then(Product).Then($$"""{"value":[{{OnHandRun.Stock("1", "11", 100, 0)}}]}""").Then(ApiRun.NoRows);

        await run.AskAsync(new CheckOrderAvailability(run.Plugin.Clock));
        await run.AskAsync(new CheckOrderAvailability(run.Plugin.Clock));

        Assert.Equal(("live", 2), (run.Output["Source"], run.Erp.RoundTrips));
    }

    [Fact]
    public async Task Execute_OrderWithoutLines_HasNothingToAsk()
    {
        await using var run = await ApiRun.StartAsync();
        Order(run);

        await run.AskAsync(new CheckOrderAvailability(run.Plugin.Clock));

        Assert.Equal((true, 0, "[]"), (run.Output["IsAvailable"], run.Erp.RoundTrips, run.Output["LinesJson"]));
    }

    private static void Order(ApiRun run, params (string? Product, int Quantity)[] lines)
    {
        var order = run.Target(new Entity("salesorder"));
        for (var index = 0; index < lines.Length; index++)
        {
            var line = new Entity("salesorderdetail")
            {
                ["salesorderid"] = new EntityReference("salesorder", order),
                ["lineitemnumber"] = index + 1,
                ["quantity"] = (decimal)lines[index].Quantity,
            };
            if (lines[index].Product is { } number)
                line["productid"] = new EntityReference("product", run.Plugin.Dataverse.Create(new Entity("product") { ["productnumber"] = number }));
            run.Plugin.Dataverse.Create(line);
        }
    }
}
