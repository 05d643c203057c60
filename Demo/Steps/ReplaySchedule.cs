using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;

namespace ErpIntegration.Demo.Steps;

/// <summary>What an administrator does: sends the message again with the right site. It arrives under the same id, and the ERP accepts it.</summary>
internal static class ReplaySchedule
{
    private const int Accepted = 829100001;
    private const string ErpNumber = "PROD-000001";

    public static async Task RunAsync(DataverseClient dataverse, Consumer consumer, ConnectionInfo connection, string scheduleId, JsonNode rejected, CancellationToken cancellation)
    {
        var data = rejected["data"]!.DeepClone();
        data["site"] = ReleaseSchedule.RightSite;
        var replay = await dataverse.PostAsync("erp_ReplayMessages", new JsonObject { ["MessageId"] = (string?)rejected["id"], ["CorrectedData"] = data.ToJsonString() }, cancellation);
        Check.Equal(1, (int?)replay["Replayed"], "the number of replayed messages");
        Say.Step("Replay", $"erp_ReplayMessages: message {rejected["id"]} again, corrected to site {ReleaseSchedule.RightSite}");

        var envelope = await consumer.ReceiveAsync("erp.productionschedule.released.v1", $"erp_productionschedule/{scheduleId}", cancellation);
        Check.Equal((string?)rejected["id"], (string?)envelope["id"], "the id of the replayed message");
        var site = (string?)envelope["data"]!["site"];
        Check.That(await ErpSites.ExistsAsync(connection, site, cancellation), $"the ERP has no site {site}");
        await dataverse.PostAsync("erp_AcknowledgeMessage", new JsonObject
        {
            ["MessageId"] = (string?)envelope["id"],
            ["Outcome"] = "accepted",
            ["ErpReference"] = ErpNumber,
            ["Traceparent"] = (string?)envelope["traceparent"],
        }, cancellation);
        var schedule = await dataverse.GetAsync($"erp_productionschedules({scheduleId})?$select=erp_erpstatus,erp_erpnumber,erp_erpreason", cancellation);
        Check.Equal(Accepted, (int?)schedule["erp_erpstatus"], "the schedule's ERP status");
        Check.Equal(ErpNumber, (string?)schedule["erp_erpnumber"], "the schedule's ERP number");
        Check.That(schedule["erp_erpreason"] is null, "the schedule still says why it was rejected");
        Say.Step("Accept", $"erp_AcknowledgeMessage: schedule Week 6 is {ErpNumber} in the ERP");
    }
}
