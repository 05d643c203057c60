using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using ErpIntegration.CustomApis;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class GetCommodityPricesTests
{
    private const string Copper = """{"CommoditySymbol":"COP","CommodityName":"Copper","Price":105,"PriceChange":5,"PriceCurrencyCode":"USD","PriceUnitSymbol":"t","PriceDateTime":"2026-01-31T08:30:00Z"}""";
    private const string Tin = """{"CommoditySymbol":"TIN","Price":7.5,"PriceChange":0,"PriceUnitSymbol":"kg","PriceDateTime":"1900-01-01T12:00:00Z"}""";

    [Fact]
    public async Task Execute_OneSymbol_IsScalarsToo()
    {
        await using var run = await StartAsync("COP");
        run.Erp.Then(Rows(Copper));

        await AskAsync(run);

        Assert.Equal((105m, 5m, 5m, "USD", "t"), (run.Output["Price"], run.Output["Change"], run.Output["ChangePercent"], run.Output["CurrencyCode"], run.Output["Unit"]));
        Assert.Equal((new DateTime(2026, 1, 31, 8, 30, 0, DateTimeKind.Utc), "live", false), (run.Output["QuotedOn"], run.Output["Source"], run.Output["IsPartial"]));
        Assert.Equal("/data/CommodityPrices", Assert.Single(run.Erp.Requests).Path);
        Assert.Equal("dataAreaId eq 'usmf' and CommoditySymbol eq 'COP'", run.Erp.Requests[0].Filter);
    }

    [Fact]
    public async Task Execute_SeveralSymbols_ComeInTheOrderOfTheQuestionAndNameWhatIsUnknown()
    {
        await using var run = await StartAsync("tin", "no'such", "COP");
        run.Erp.Then(Rows(Copper, Tin));

        await AskAsync(run);

        Assert.Equal(["TIN", "COP"], ((EntityCollection)run.Output["Prices"]).Entities.Select(row => (string)row["Symbol"]));
        Assert.Equal(["TIN", "COP"], JsonDocument.Parse((string)run.Output["PricesJson"]).RootElement.EnumerateArray().Select(row => row.GetProperty("symbol").GetString()));
        Assert.Equal("""[{"key":"no'such","code":3008,"reason":"The ERP has no price for the commodity no'such in company usmf."}]""", run.Output["MissingJson"]);
        Assert.Equal((true, false), (run.Output["IsPartial"], run.Output.Contains("Price")));
    }

    [Fact]
    public async Task Execute_FiftySymbols_TakeOneRoundTrip()
    {
        await using var run = await StartAsync([.. Enumerable.Range(1, 50).Select(number => "S" + number)]);
        run.Erp.Then(Rows(Copper));

        await AskAsync(run);

        Assert.Equal((1, 3), (run.Erp.RoundTrips, run.Erp.Requests.Count));
    }

    [Fact]
    public async Task Execute_EarlierPrices_DoNotCount()
    {
        await using var run = await StartAsync("COP");
        run.Erp.Then(Rows(Copper.Replace("105", "90", StringComparison.Ordinal).Replace("08:30", "07:30", StringComparison.Ordinal), Copper));

        await AskAsync(run);

        Assert.Equal(105m, run.Output["Price"]);
    }

    [Fact]
    public async Task Execute_AskedAgain_AsksForTheRestOnly()
    {
        await using var run = await StartAsync("COP");
        run.Erp.Then(Rows(Copper)).Then(Rows(Tin));
        await AskAsync(run);
        var asOf = run.Plugin.Clock.UtcNow;
        run.Plugin.Clock.UtcNow += TimeSpan.FromSeconds(59);
        run.Input["Symbols"] = new[] { "COP", "TIN" };
        await AskAsync(run);
        Assert.Equal(("cache", asOf), (run.Output["Source"], run.Output["AsOf"]));
        Assert.Equal("dataAreaId eq 'usmf' and CommoditySymbol eq 'TIN'", run.Erp.Requests[1].Filter);

        run.Plugin.Clock.UtcNow += TimeSpan.FromSeconds(1);
        await AskAsync(run);
        Assert.Equal("dataAreaId eq 'usmf' and CommoditySymbol eq 'COP'", run.Erp.Requests[2].Filter);
    }

    [Fact]
    public async Task Execute_AnotherEntitySet_IsAskedInstead()
    {
        await using var run = await StartAsync("COP");
        run.Plugin.Set(Variables.CommodityPriceSet, "MarketPrices");
        run.Erp.Then(Rows(Copper));

        await AskAsync(run);

        Assert.Equal("/data/MarketPrices", Assert.Single(run.Erp.Requests).Path);
    }

    [Theory]
    [InlineData("", 1001)]
    [InlineData("Prices?$filter=1", 1002)]
    [InlineData("../Prices", 1002)]
    public async Task Execute_EntitySetThatIsNone_IsAnErrorOfTheSetting(string set, int code)
    {
        await using var run = await StartAsync("COP");
        run.Plugin.Set(Variables.CommodityPriceSet, set);

        var failure = await run.FailAsync(new GetCommodityPrices(run.Plugin.Clock));

        Assert.Equal(code, failure.ErrorCode);
        Assert.Contains(Variables.CommodityPriceSet, failure.Message, StringComparison.Ordinal);
        Assert.Empty(run.Erp.Requests);
    }

    [Theory]
    [InlineData(0, 3001)]
    [InlineData(51, 3002)]
    public async Task Execute_NoneOrTooMany_IsRefused(int count, int code)
    {
        await using var run = await StartAsync([.. Enumerable.Range(1, count).Select(number => "S" + number)]);

        Assert.Equal(code, (await run.FailAsync(new GetCommodityPrices(run.Plugin.Clock))).ErrorCode);
    }

    [Theory]
    [InlineData("Price")]
    [InlineData("PriceChange")]
    [InlineData("PriceUnitSymbol")]
    [InlineData("PriceDateTime")]
    public async Task Execute_EntityWithoutAPropertyThatIsNeeded_CannotBeRead(string property)
    {
        await using var run = await StartAsync("COP");
        run.Erp.Then(Rows(Copper.Replace($"\"{property}\"", "\"Other\"", StringComparison.Ordinal)));

        Assert.Equal(2006, (await run.FailAsync(new GetCommodityPrices(run.Plugin.Clock))).ErrorCode);
    }

    private static async Task<ApiRun> StartAsync(params string[] symbols)
    {
        var run = await ApiRun.StartAsync();
        run.Plugin.Set(Variables.CommodityPriceSet, null, "CommodityPrices");
        run.Input["Symbols"] = symbols;
        return run;
    }

    private static Task AskAsync(ApiRun run)
    {
        run.Output.Clear();
        return run.AskAsync(new GetCommodityPrices(run.Plugin.Clock));
    }

    private static string Rows(params string[] rows) => $$"""{"value":[{{string.Join(",", rows)}}]}""";
}
