using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

/// <summary>Stock of Inventory Visibility instead of the ERP's data entity.</summary>
public sealed class InventoryVisibilityTests
{
    private const string Measures = """
        "fno":{"physicalinvent":10,"reservphysical":2,"reservordered":1},"iv":{"OnHand":12.5,"onhandavailable":9.5,"orderedtotal":4,"openorder":3,"softreservordered":1},"pos":{"posinbound":2.5}
        """;

    [Fact]
    public async Task Execute_Measures_AreTheCalculatedOnesOfTheAddIn()
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.ErpTells(("1", "11"), ("2", "21")).Answers(InventoryVisibilityRun.Token)
            .Answers("[" + InventoryVisibilityRun.Row("1", "11", Measures) + "," + InventoryVisibilityRun.Row("2", "21", "\"fno\":{}") + "]");

        await stock.AskAsync();

        var output = stock.Run.Output;
        Assert.Equal((12.5m, 9.5m, 3m, 4m, 3m, "ea"), (output["OnHand"], output["Available"], output["Reserved"], output["Ordered"], output["OnOrder"], output["Unit"]));
        Assert.Equal([("1", "11", 12.5m), ("2", "21", 0m)], ((EntityCollection)output["Warehouses"]).Entities.Select(row => ((string)row["SiteId"], (string)row["WarehouseId"], (decimal)row["OnHand"])));
    }

    [Fact]
    public async Task Execute_Question_IsTheOneThatIsDocumented()
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.ErpTells(("1", "11"), ("1", "12"), ("2", "21")).Answers(InventoryVisibilityRun.Token).Answers("[]");

        await stock.AskAsync();

        var (token, query) = (stock.Run.Erp.Requests[^2], stock.Run.Erp.Requests[^1]);
        Assert.Equal(("/token", "1.0"), (token.Path, token.Headers["Api-Version"]));
        AssertJson(
            """{"grant_type":"client_credentials","client_assertion_type":"aad_app","client_assertion":"opaque-token","scope":"https://inventoryservice.operations365.dynamics.com/.default","context":"env/1","context_type":"finops-env"}""",
            stock.Bodies[0]);
        Assert.Equal(("/api/environment/env%2F1/onhand/indexquery", "1.0", "Bearer stock-token"), (query.Path.Replace("env/1", "env%2F1", StringComparison.Ordinal), query.Headers["Api-Version"], query.Authorization));
        AssertJson(
            """{"filters":{"organizationId":["usmf"],"productId":["D0001"],"siteId":["1","2"],"locationId":["11","12","21"]},"groupByValues":[],"returnNegative":true}""",
            stock.Bodies[1]);
        Assert.Equal(["0cdb527f-a8d1-4bf8-9436-b352c68682b2/.default"], stock.Run.Plugin.Identity.Scopes.Where(scope => !scope.StartsWith("http", StringComparison.Ordinal)));
        Assert.Contains(query.Headers["x-correlation-id"], query.Headers["traceparent"], StringComparison.Ordinal);
        Assert.DoesNotContain("OData-Version", query.Headers.Keys);
        Assert.DoesNotContain("stock-token", stock.Run.Plugin.Trace.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("opaque-token", stock.Run.Plugin.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_AskedAgain_NeedsNeitherTokenNorWarehousesAgain()
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.ErpTells(("1", "11")).Answers(InventoryVisibilityRun.Token).Answers("[" + InventoryVisibilityRun.Row("1", "11", Measures) + "]");
        await stock.AskAsync();
        stock.Run.Plugin.Clock.UtcNow += TimeSpan.FromMinutes(1);
        stock.ErpTells().Answers("[" + InventoryVisibilityRun.Row("1", "11", Measures) + "]");

        await stock.AskAsync();

        Assert.Equal(("live", 3 + 2), (stock.Run.Output["Source"], stock.Run.Erp.RoundTrips));
    }

    [Fact]
    public async Task Execute_OnePlace_NeedsNoWarehouses()
    {
        await using var stock = await InventoryVisibilityRun.StartAsync("9", "O'Neill \"1\"");
        stock.ErpTells().Answers(InventoryVisibilityRun.Token).Answers("[" + InventoryVisibilityRun.Row("1", "11", Measures) + "]");

        await stock.AskAsync();

        Assert.Equal("O'Neill \"1\"", (string?)stock.Bodies[1]["filters"]!["locationId"]![0]);
        // The row is of another place than was asked for.
        Assert.Equal(0m, stock.Run.Output["OnHand"]);
    }

    [Fact]
    public async Task Execute_SiteWithoutWarehouses_IsNotAskedFor()
    {
        await using var stock = await InventoryVisibilityRun.StartAsync("3");
        stock.ErpTells(("1", "11"));

        await stock.AskAsync();

        Assert.Equal((0m, 1), (stock.Run.Output["OnHand"], stock.Run.Erp.RoundTrips));
    }

    [Fact]
    public async Task Execute_MoreThanAHundredPairs_AreAskedForSiteBySite()
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.ErpTells([.. Enumerable.Range(0, 150).Select(number => ("1", "A" + number)), ("2", "B0")]).Answers(InventoryVisibilityRun.Token)
            .Answers("[" + InventoryVisibilityRun.Row("1", "A0", Measures) + "]").Answers("[]").Answers("[" + InventoryVisibilityRun.Row("2", "B0", Measures) + "]");

        await stock.AskAsync();

        Assert.Equal([100, 50, 1], stock.Bodies.Skip(1).Select(body => body["filters"]!["locationId"]!.AsArray().Count));
        Assert.Equal(25m, stock.Run.Output["OnHand"]);
    }

    [Fact]
    public async Task Execute_TokenThatIsRefused_IsReplacedOnce()
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.ErpTells(("1", "11")).Answers(InventoryVisibilityRun.Token).Answers("", 401)
            .Answers(InventoryVisibilityRun.Token.Replace("stock-token", "second-token", StringComparison.Ordinal)).Answers("[]");

        await stock.AskAsync();

        Assert.Equal("Bearer second-token", stock.Run.Erp.Requests[^1].Authorization);
    }

    [Fact]
    public async Task Execute_Redirect_IsFollowedOnTheSameHost()
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.ErpTells(("1", "11")).Answers("", 307, stock.Run.Erp.Url + "/securityservice/token").Answers(InventoryVisibilityRun.Token).Answers("[]");

        await stock.AskAsync();

        Assert.Equal("/securityservice/token", stock.Run.Erp.Requests[^2].Path);
    }

    [Theory]
    [InlineData(307, "http://elsewhere.example/token")]
    [InlineData(307, "https://gateway.prod.island.powerapps.com.elsewhere.example/token")]
    [InlineData(307, "/relative")]
    [InlineData(302, "http://127.0.0.1/token")]
    [InlineData(200, "")]
    [InlineData(401, "")]
    [InlineData(500, "")]
    public async Task Execute_NoTokenOfTheSecurityService_IsASignInThatFailed(int status, string location)
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.ErpTells(("1", "11")).Answers("no token", status, location);

        var failure = await stock.FailAsync();

        Assert.Equal(2004, failure.ErrorCode);
        Assert.DoesNotContain("elsewhere", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, stock.Run.Erp.RoundTrips);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[{}]")]
    [InlineData("[{\"productId\":\"D0001\"")]
    [InlineData("<html>")]
    public async Task Execute_AnswerThatMakesNoSense_CannotBeRead(string answer)
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.ErpTells(("1", "11")).Answers(InventoryVisibilityRun.Token).Answers(answer);

        Assert.Equal(2006, (await stock.FailAsync()).ErrorCode);
    }

    [Theory]
    [InlineData("\"fno\":{\"physicalinvent\":10}", "OnHand")]
    [InlineData("\"iv\":{\"onhand\":10}", "OnHandAvailable")]
    public async Task Execute_MeasureThatIsNotConfigured_IsSaidInTheTrace(string quantities, string measure)
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.ErpTells(("1", "11")).Answers(InventoryVisibilityRun.Token).Answers("[" + InventoryVisibilityRun.Row("1", "11", quantities) + "]");

        Assert.Equal(2006, (await stock.FailAsync()).ErrorCode);
        Assert.Contains($"has no measure {measure} in", stock.Run.Plugin.Trace.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Variables.StockSource, "Both", 1002)]
    [InlineData(Variables.InventoryVisibilityUrl, "", 1001)]
    [InlineData(Variables.InventoryVisibilityUrl, "http://stock.example", 1002)]
    [InlineData(Variables.InventoryVisibilityEnvironmentId, "", 1001)]
    [InlineData(Variables.InventoryVisibilityTokenUrl, "ftp://stock.example", 1002)]
    public async Task Execute_SettingMissingOrWrong_IsNamed(string name, string value, int code)
    {
        await using var stock = await InventoryVisibilityRun.StartAsync();
        stock.Run.Plugin.Set(name, value);

        var failure = await stock.FailAsync();

        Assert.Equal(code, failure.ErrorCode);
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, stock.Run.Erp.RoundTrips);
    }

    private static void AssertJson(string expected, JsonNode actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());
}
