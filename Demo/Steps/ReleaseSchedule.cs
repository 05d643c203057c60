using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Demo.Steps;

/// <summary>What a planner does: a production schedule for the order, for a site that the ERP doesn't have, and "release".</summary>
internal static class ReleaseSchedule
{
    /// <summary>The site that the planner mistypes; the ERP has site 1.</summary>
    public const string WrongSite = "9", RightSite = "1";

    private const int Draft = 829100000, Released = 829100001;

    /// <returns>erp_productionscheduleid.</returns>
    public static async Task<string> RunAsync(DataverseClient dataverse, string orderId, string productId, CancellationToken cancellation)
    {
        var schedule = await dataverse.PostAsync("erp_productionschedules?$select=erp_name", new JsonObject
        {
            ["erp_name"] = "Week 6",
            ["erp_siteid"] = WrongSite,
            ["erp_startdate"] = "2026-02-02",
            ["erp_enddate"] = "2026-02-06",
            ["erp_status"] = Draft,
            ["erp_DemandOrderId@odata.bind"] = $"/salesorders({orderId})",
        }, cancellation);
        var id = (string)schedule["erp_productionscheduleid"]!;
        await dataverse.PostAsync("erp_productionschedulelines?$select=erp_name", new JsonObject
        {
            ["erp_name"] = "D0001",
            ["erp_linenumber"] = 1,
            ["erp_quantity"] = 3,
            ["erp_unit"] = "ea",
            ["erp_ProductId@odata.bind"] = $"/products({productId})",
            ["erp_ProductionScheduleId@odata.bind"] = $"/erp_productionschedules({id})",
        }, cancellation);
        await dataverse.PatchAsync($"erp_productionschedules({id})?$select=erp_status", new JsonObject { ["erp_status"] = Released }, cancellation);
        Say.Step("Release", $"production schedule Week 6 for the order, at site {WrongSite}");
        return id;
    }
}
