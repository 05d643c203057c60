using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;

namespace ErpIntegration.Demo.Steps;

/// <summary>What the ERP does with the message of a schedule whose site it doesn't have: rejects it; the schedule says why, and its owner has a task.</summary>
internal static class RejectSchedule
{
    private const int Rejected = 829100002;

    /// <returns>The message's envelope.</returns>
    public static async Task<JsonNode> RunAsync(DataverseClient dataverse, Consumer consumer, ConnectionInfo connection, string scheduleId, CancellationToken cancellation)
    {
        var envelope = await consumer.ReceiveAsync("erp.productionschedule.released.v1", $"erp_productionschedule/{scheduleId}", cancellation);
        var site = (string?)envelope["data"]!["site"];
        Check.That(!await ErpSites.ExistsAsync(connection, site, cancellation), $"the ERP has a site {site}");
        var reason = $"Site {site} doesn't exist.";
        await dataverse.PostAsync("erp_AcknowledgeMessage", new JsonObject
        {
            ["MessageId"] = (string?)envelope["id"],
            ["Outcome"] = "rejected",
            ["Reason"] = reason,
            ["Traceparent"] = (string?)envelope["traceparent"],
        }, cancellation);

        var schedule = await dataverse.GetAsync($"erp_productionschedules({scheduleId})?$select=erp_erpstatus,erp_erpreason", cancellation);
        Check.Equal(Rejected, (int?)schedule["erp_erpstatus"], "the schedule's ERP status");
        Check.Equal(reason, (string?)schedule["erp_erpreason"], "the schedule's reason");
        var tasks = await dataverse.GetAsync("tasks?$select=subject,description&$filter=subject eq 'The ERP rejected Week 6'", cancellation);
        Check.Equal(reason, (string?)tasks["value"]!.AsArray().Single()!["description"], "the task's text");
        Say.Step("Reject", $"erp_AcknowledgeMessage: {reason} The schedule says so, and its owner has a task");
        return envelope;
    }
}
