using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ErpIntegration.CustomApis;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class GetProductionQualityTests
{
    private const string Rows = """
        {"value":[
        {"QualityOrderNumber":"2","ValidatedDateTime":"2026-01-31T10:00:00Z","ItemNumber":"B","OperationsResourceId":"L1","ProductionOrderNumber":"P2","InventoryQuantity":3,"IsQualityOrderFailureCreatingQuantineOrder":"No"},
        {"QualityOrderNumber":"1","ValidatedDateTime":"2026-01-31T09:00:00Z","ItemNumber":"A","OperationsResourceId":"L1","ProductionOrderNumber":"P1","IsQualityOrderFailureCreatingQuantineOrder":"Yes"},
        {"QualityOrderNumber":"3","ValidatedDateTime":"2026-01-31T11:00:00Z","ItemNumber":"A","OperationsResourceId":"L1","ProductionOrderNumber":"P3","IsQualityOrderFailureCreatingQuantineOrder":"Yes"},
        {"QualityOrderNumber":"4","ValidatedDateTime":"2026-01-31T12:00:00Z","ItemNumber":"C","ProductionOrderNumber":"","IsQualityOrderFailureCreatingQuantineOrder":"Yes"}]}
        """;

    [Fact]
    public async Task Execute_FailedTests_AreCountedByLineAndSeverity()
    {
        await using var run = await ApiRun.StartAsync();
        run.Input["SiteId"] = "1";
        run.Erp.Then(Rows);

        await run.AskAsync(new GetProductionQuality(run.Plugin.Clock));

        Assert.Equal((3, 2, "live"), (run.Output["Total"], run.Output["Critical"], run.Output["Source"]));
        Assert.Equal([("L1", "critical", 2), ("L1", "minor", 1)], ((EntityCollection)run.Output["Groups"]).Entities.Select(group => ((string)group["Line"], (string)group["Severity"], (int)group["Count"])));
        Assert.Equal(["1", "2", "3"], JsonDocument.Parse((string)run.Output["IssuesJson"]).RootElement.EnumerateArray().Select(issue => issue.GetProperty("number").GetString()));
        Assert.Equal(
            "dataAreaId eq 'usmf' and InventorySiteId eq '1' and QualityOrderStatus eq Microsoft.Dynamics.DataEntities.InventTestOrderStatus'Fail' and ValidatedDateTime ge 2026-01-31T00:00:00.000Z and ValidatedDateTime lt 2026-02-01T00:00:00.000Z",
            Assert.Single(run.Erp.Requests).Filter);
    }

    [Fact]
    public async Task Execute_AskedAgain_IsGivenFromTheCacheForAMinute()
    {
        await using var run = await ApiRun.StartAsync();
        run.Input["SiteId"] = "1";
        run.Erp.Then(Rows);
        await run.AskAsync(new GetProductionQuality(run.Plugin.Clock));
        run.Plugin.Clock.UtcNow += TimeSpan.FromSeconds(59);
        await run.AskAsync(new GetProductionQuality(run.Plugin.Clock));
        Assert.Equal(("cache", 1), (run.Output["Source"], run.Erp.RoundTrips));

        run.Plugin.Clock.UtcNow += TimeSpan.FromSeconds(1);
        await run.AskAsync(new GetProductionQuality(run.Plugin.Clock));
        Assert.Equal(("live", 2), (run.Output["Source"], run.Erp.RoundTrips));
    }

    [Fact]
    public async Task Execute_AnotherSiteOrDay_IsAnotherQuestion()
    {
        await using var run = await ApiRun.StartAsync();
        run.Erp.Then(Rows);
        foreach (var (site, day) in new[] { ("1", 30), ("2", 30), ("2", 29) })
        {
            run.Input["SiteId"] = site;
            run.Input["Date"] = new DateTime(2026, 1, day, 8, 0, 0, DateTimeKind.Utc);
            await run.AskAsync(new GetProductionQuality(run.Plugin.Clock));
        }

        Assert.Equal(3, run.Erp.RoundTrips);
    }
}
