using System;
using System.Diagnostics;
using System.Threading.Tasks;
using ErpIntegration.Configuration;
using ErpIntegration.Tests.Unit.Doubles;
using LocalDataverse.Engine.Tests.Support;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

/// <summary>What a user is told when the ERP doesn't answer as it should, and what is tried before that.</summary>
public sealed class ErpFailureTests
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html>")]
    [InlineData("{\"value\":null}")]
    [InlineData("{\"rows\":[]}")]
    [InlineData("{\"value\":[{\"ProductNumber\":\"x\"}]}")]
    [InlineData("{\"value\":[{\"ItemNumber\":\"D0001\"")]
    public async Task MalformedAnswer_SaysThatItCannotBeRead(string body)
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(body);

        Assert.Equal("ERP-2006: The ERP gave an answer that can't be read. Ask your administrator to look at the plug-in trace.", (await run.FailAsync()).Message);
    }

    [Fact]
    public async Task QuantityThatIsNoNumber_SaysThatItCannotBeRead()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then(OnHandRun.Product).Then(
            """{"value":[{"InventorySiteId":"1","InventoryWarehouseId":"11","OnHandQuantity":"many","ReservedOnHandQuantity":0,"AvailableOnHandQuantity":0,"OrderedQuantity":0,"OnOrderQuantity":0}]}""");

        Assert.Equal(2006, (await run.FailAsync()).ErrorCode);
    }

    [Theory]
    [InlineData(400, 2007, 1)]
    [InlineData(404, 2007, 1)]
    [InlineData(302, 2007, 1)]
    [InlineData(403, 2005, 1)]
    [InlineData(401, 2005, 2)]
    [InlineData(500, 2008, 1)]
    [InlineData(502, 2008, 2)]
    [InlineData(504, 2002, 2)]
    public async Task Status_MeansThisCodeAfterSoManyAttempts(int status, int code, int attempts)
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then("inner detail of the server", status);

        var failure = await run.FailAsync();

        Assert.Equal(code, failure.ErrorCode);
        Assert.Equal(attempts, run.Erp.Requests.Count);
        Assert.DoesNotContain("inner detail", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("http", failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("inner detail", run.Plugin.Trace.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("opaque-token", run.Plugin.Trace.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unavailable_Once_IsTriedAgain()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then("", 502).Then(OnHandRun.Product).Then(OnHandRun.NoRows);

        await run.AskAsync();

        Assert.Equal(0m, run.Output["Available"]);
    }

    [Fact]
    public async Task Throttled_WaitThatFits_IsWaitedFor()
    {
        await using var run = await OnHandRun.StartAsync();
        run.Erp.Then("Too many requests", 429, ("Retry-After", "1")).Then(OnHandRun.Product).Then(OnHandRun.NoRows);
        var watch = Stopwatch.StartNew();

        await run.AskAsync();

        Assert.True(watch.Elapsed >= TimeSpan.FromSeconds(0.9), $"Waited only {watch.Elapsed}.");
        Assert.Equal(2, run.Erp.RoundTrips);
    }

    [Fact]
    public async Task Throttled_WaitBeyondTheBudget_TellsTheUserHowLong()
    {
        await using var run = await OnHandRun.StartAsync(timeoutSeconds: "8");
        run.Erp.Then("Too many requests", 429, ("Retry-After", "30"));

        Assert.Equal("ERP-2003: The ERP is busy. Try again in 30 seconds.", (await run.FailAsync()).Message);
        Assert.Single(run.Erp.Requests);
    }

    [Fact]
    public async Task Slow_EndsWithTheBudget()
    {
        await using var run = await OnHandRun.StartAsync(timeoutSeconds: "1");
        run.Erp.Then(context => Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted));
        var watch = Stopwatch.StartNew();

        Assert.Equal(2002, (await run.FailAsync()).ErrorCode);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.9, 20);
    }

    [Fact]
    public async Task Down_SaysThatItCannotBeReached()
    {
        using var closed = new ReservedPort();
        await using var run = await OnHandRun.StartAsync(url: $"http://127.0.0.1:{closed.Number}");

        Assert.Equal("ERP-2001: The ERP can't be reached. Try again later; if it lasts, tell your administrator.", (await run.FailAsync()).Message);
    }

    [Theory]
    [InlineData(Variables.ErpBaseUrl, "http://erp.example", 1002)]
    [InlineData(Variables.ErpBaseUrl, "erp.example", 1002)]
    [InlineData(Variables.ErpBaseUrl, "https://user:pw@erp.example", 1002)]
    [InlineData(Variables.ErpBaseUrl, "", 1001)]
    [InlineData(Variables.ErpCompany, "", 1001)]
    [InlineData(Variables.ErpTimeoutSeconds, "120", 1002)]
    [InlineData(Variables.ErpTimeoutSeconds, "soon", 1002)]
    [InlineData(Variables.ErpAuthentication, "Password", 1002)]
    [InlineData(Variables.ErpAuthentication, "1", 1002)]
    public void Setting_MissingOrWrong_IsNamed(string name, string value, int code)
    {
        var run = new PluginRun();
        foreach (var (variable, good) in new[] { (Variables.ErpBaseUrl, "https://erp.example"), (Variables.ErpCompany, "usmf"), (Variables.ErpTimeoutSeconds, "8"), (Variables.ErpAuthentication, "ManagedIdentity") })
            run.Set(variable, variable == name ? value : good, "default that an own value hides");
        run.Context.InputParameters["ProductNumber"] = "D0001";

        var failure = Assert.Throws<Microsoft.Xrm.Sdk.InvalidPluginExecutionException>(() => new CustomApis.GetOnHandInventory(run.Clock).Execute(run));

        Assert.Equal(code, failure.ErrorCode);
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }
}
