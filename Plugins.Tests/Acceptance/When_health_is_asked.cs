using System;
using System.Linq;
using System.ServiceModel;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_health_is_asked
{
    [Fact]
    public async Task Should_count_by_state_and_event_and_say_how_long_the_oldest_waits()
    {
        await using var stage = await Stage.SetAsync();
        stage.SetVariable("erp_MaximumAttempts", "1");
        var accepted = await stage.SubmitAsync("ORD-1");
        await stage.SubmitAsync("ORD-2");
        stage.Acknowledge((string)stage.MessageOf(accepted)["erp_messageid"], "accepted", reference: "1");
        await stage.StopBrokerAsync();
        var dead = await stage.SubmitAsync("ORD-3");
        stage.Admin.Update(new Entity("erp_integrationmessage", stage.MessageOf(dead).Id) { ["erp_occurredon"] = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-2) });

        var health = Stage.Call(stage.User("Ike Integration", "ERP Integration Service"), "erp_GetIntegrationHealth").Results;

        Assert.Equal(2, health["DeadLettered"]);
        Assert.Equal(3, health["Dispatched"]);
        Assert.Equal(1, health["AcknowledgedLastDay"]);
        Assert.Equal(0, health["Pending"]);
        Assert.InRange((int)health["OldestWaitingSeconds"], 7190, 7300);
        var counts = JsonNode.Parse((string)health["CountsJson"])!.AsArray();
        Assert.Equal(1, (int?)counts.Single(c => (string?)c!["eventType"] == "erp.salesorder.submitted.v1" && (string?)c["state"] == "DeadLettered")!["count"]);
        var endpoint = Assert.Single(JsonNode.Parse((string)health["EndpointsJson"])!.AsArray())!;
        Assert.Equal("ERP Service Bus", (string?)endpoint["endpoint"]);
        Assert.NotNull(endpoint["lastDispatchedOn"]);
    }

    [Fact]
    public async Task Should_be_quiet_when_nothing_happened()
    {
        await using var stage = await Stage.SetAsync();

        var health = Stage.Call(stage.Admin, "erp_GetIntegrationHealth").Results;

        Assert.Equal(0, health["OldestWaitingSeconds"]);
        Assert.Equal("[]", health["CountsJson"]);
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Salesperson, "erp_GetIntegrationHealth"));
    }
}
