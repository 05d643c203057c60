using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_sweeper_runs
{
    [Theory]
    [MemberData(nameof(Stage.Ways), MemberType = typeof(Stage))]
    public async Task Should_send_what_failed_once_it_is_due(Transport transport, bool asyncTransaction)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false, transport: transport, asyncTransaction: asyncTransaction);
        await stage.SubmitAsync();
        await stage.StartBrokerAsync();

        var early = await stage.SweepAsync();
        Assert.Equal(0, early.Results["Requested"]);
        stage.LetTimePass();
        await stage.SweepAsync();

        Assert.Single(await stage.ConsumeAsync());
        Assert.Equal([MessageStates.Dispatched], stage.Messages().Select(Stage.StateOf));
    }

    [Theory]
    [MemberData(nameof(Stage.Ways), MemberType = typeof(Stage))]
    public async Task Should_send_what_a_killed_job_left_behind(Transport transport, bool asyncTransaction)
    {
        await using var stage = await Stage.SetAsync(transport: transport, asyncTransaction: asyncTransaction);
        var order = stage.CreateOrder();
        stage.Submit(order);
        foreach (var job in stage.Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("asyncoperation")).Entities)
            stage.Admin.Update(new Entity("asyncoperation", job.Id) { ["statecode"] = new OptionSetValue(3), ["statuscode"] = new OptionSetValue(32) });
        var subject = stage.Single("erp_integrationsubject", "erp_subject", $"salesorder/{order}");
        stage.Admin.Update(new Entity("erp_integrationsubject", subject.Id) { ["erp_leaseowner"] = "a job that is no more", ["erp_leaseuntil"] = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5) });

        await stage.SweepAsync();
        Assert.Empty(await stage.ConsumeAsync());
        stage.LetTimePass();
        await stage.SweepAsync();

        Assert.Single(await stage.ConsumeAsync());
    }

    [Theory]
    [MemberData(nameof(Stage.Ways), MemberType = typeof(Stage))]
    public async Task Should_send_nothing_twice_when_two_run_at_once(Transport transport, bool asyncTransaction)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false, transport: transport, asyncTransaction: asyncTransaction);
        for (var n = 1; n <= 5; n++) await stage.SubmitAsync($"ORD-{n}");
        await stage.StartBrokerAsync();
        stage.LetTimePass();

        await Task.WhenAll(Task.Run(stage.SweepAsync), Task.Run(stage.SweepAsync));
        await stage.DrainAsync();

        var ids = (await stage.ConsumeAsync()).Select(e => (string?)e["id"]).ToList();
        Assert.Equal(5, ids.Count);
        Assert.Equal(5, ids.Distinct().Count());
    }

    [Fact]
    public async Task Should_remove_what_was_accepted_long_ago_and_nothing_that_failed()
    {
        await using var stage = await Stage.SetAsync();
        var accepted = await stage.SubmitAsync("ORD-1");
        var recent = await stage.SubmitAsync("ORD-2");
        var rejected = await stage.SubmitAsync("ORD-3");
        stage.Acknowledge((string)stage.MessageOf(accepted)["erp_messageid"], "accepted", reference: "1");
        stage.Acknowledge((string)stage.MessageOf(recent)["erp_messageid"], "accepted", reference: "2");
        stage.Acknowledge((string)stage.MessageOf(rejected)["erp_messageid"], "rejected", reason: "No");
        foreach (var order in new[] { accepted, rejected })
            stage.Admin.Update(new Entity("erp_integrationmessage", stage.MessageOf(order).Id) { ["erp_acknowledgedon"] = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-31) });

        var answer = await stage.SweepAsync();

        Assert.Equal(1, answer.Results["Removed"]);
        Assert.Empty(stage.StatesOf("salesorder", accepted));
        Assert.Equal([MessageStates.Acknowledged], stage.StatesOf("salesorder", recent));
        Assert.Equal([MessageStates.Rejected], stage.StatesOf("salesorder", rejected));
    }

    [Fact]
    public async Task Should_go_on_numbering_after_messages_were_removed()
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();
        stage.Admin.Delete("erp_integrationmessage", stage.MessageOf(order).Id);

        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });

        Assert.Equal(2, stage.MessageOf(order)["erp_sequence"]);
    }

    [Fact]
    public async Task Should_run_for_the_integration_role_and_no_one_less()
    {
        await using var stage = await Stage.SetAsync();

        Stage.Call(stage.User("Ike Integration", "ERP Integration Service"), "erp_DispatchPendingMessages");
        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Salesperson, "erp_DispatchPendingMessages"));

        Assert.Equal(unchecked((int)0x80040220), refused.Detail.ErrorCode);
    }
}
