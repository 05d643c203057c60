using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_a_message_is_given_up
{
    [Theory]
    [MemberData(nameof(Stage.Ways), MemberType = typeof(Stage))]
    public async Task Should_hold_back_its_own_subject_only(Transport transport, bool asyncTransaction)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false, transport: transport, asyncTransaction: asyncTransaction);
        stage.SetVariable("erp_MaximumAttempts", "2");
        var poisoned = await GiveUpAsync(stage);
        stage.Salesperson.Update(new Entity("salesorder", poisoned) { ["name"] = "Renamed" });
        await stage.DrainAsync();

        await stage.StartBrokerAsync();
        var healthy = await stage.SubmitAsync("ORD-2");

        Assert.Equal([MessageStates.DeadLettered, MessageStates.Held], stage.StatesOf("salesorder", poisoned));
        Assert.Equal([MessageStates.Dispatched], stage.StatesOf("salesorder", healthy));
        var dead = stage.Messages().Single(m => Stage.StateOf(m) == MessageStates.DeadLettered);
        Assert.Equal(2, dead["erp_attempts"]);
        Assert.NotEmpty(dead.GetAttributeValue<string>("erp_lasterror"));
    }

    [Theory]
    [MemberData(nameof(Stage.Ways), MemberType = typeof(Stage))]
    public async Task Should_send_it_again_with_the_same_id_and_then_what_waited(Transport transport, bool asyncTransaction)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false, transport: transport, asyncTransaction: asyncTransaction);
        stage.SetVariable("erp_MaximumAttempts", "2");
        var order = await GiveUpAsync(stage);
        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        await stage.DrainAsync();
        var ids = stage.Messages().Select(m => (string)m["erp_messageid"]).ToList();
        await stage.StartBrokerAsync();
        var administrator = stage.Organization.CreateUser("Ada Administrator", "ERP Integration Administrator");

        var answer = Stage.Call(stage.Organization.CreateService(administrator), "erp_ReplayMessages", ("MessageId", ids[0]));
        await stage.DrainAsync();

        Assert.Equal(1, answer.Results["Replayed"]);
        Assert.Equal(ids, (await stage.ConsumeAsync()).Select(e => (string?)e["id"]));
        var message = stage.Messages()[0];
        Assert.Equal(administrator, message.GetAttributeValue<EntityReference>("erp_replayedby").Id);
        Assert.Equal(1, message["erp_replays"]);
    }

    [Theory]
    [MemberData(nameof(Stage.Ways), MemberType = typeof(Stage))]
    public async Task Should_send_corrected_data_under_the_same_id_and_keep_the_original(Transport transport, bool asyncTransaction)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false, transport: transport, asyncTransaction: asyncTransaction);
        stage.SetVariable("erp_MaximumAttempts", "1");
        var order = await stage.SubmitAsync();
        var message = stage.MessageOf(order);
        await stage.StartBrokerAsync();

        Stage.Call(stage.Admin, "erp_ReplayMessages", ("MessageId", message["erp_messageid"]), ("CorrectedData", """{"orderNumber":"CORRECTED"}"""));
        await stage.DrainAsync();

        var envelope = Assert.Single(await stage.ConsumeAsync());
        Assert.Equal("CORRECTED", (string?)envelope["data"]!["orderNumber"]);
        Assert.Equal(message["erp_messageid"], (string?)envelope["id"]);
        Assert.Equal("1", (string?)envelope["sequence"]);
        Assert.Equal(message["erp_envelope"], stage.MessageOf(order)["erp_originalenvelope"]);
    }

    [Theory]
    [InlineData("All")]
    [InlineData("EventType")]
    [InlineData("Subject")]
    public async Task Should_send_those_again_that_a_filter_names(string filter)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false);
        stage.SetVariable("erp_MaximumAttempts", "1");
        var first = await stage.SubmitAsync("ORD-1");
        await stage.SubmitAsync("ORD-2");
        await stage.StartBrokerAsync();
        var value = new Dictionary<string, object> { ["All"] = true, ["EventType"] = "erp.salesorder.submitted.v1", ["Subject"] = $"salesorder/{first}" }[filter];

        Stage.Call(stage.Admin, "erp_ReplayMessages", (filter, value));
        await stage.DrainAsync();

        Assert.Equal(filter == "Subject" ? 1 : 2, (await stage.ConsumeAsync()).Count);
    }

    [Fact]
    public async Task Should_go_on_with_what_waited_once_it_is_discarded()
    {
        await using var stage = await Stage.SetAsync(brokerUp: false);
        stage.SetVariable("erp_MaximumAttempts", "1");
        var order = await stage.SubmitAsync();
        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        await stage.DrainAsync();
        await stage.StartBrokerAsync();

        Stage.Call(stage.Admin, "erp_DiscardMessages", ("MessageId", stage.Messages()[0]["erp_messageid"]), ("Reason", "Booked by hand"));
        await stage.DrainAsync();

        Assert.Equal([MessageStates.Discarded, MessageStates.Dispatched], stage.StatesOf("salesorder", order));
        Assert.Equal("2", (string?)Assert.Single(await stage.ConsumeAsync())["sequence"]);
    }

    [Theory]
    [InlineData("erp_ReplayMessages")]
    [InlineData("erp_DiscardMessages")]
    public async Task Should_refuse_a_user_without_the_role_and_a_call_that_names_no_message(string api)
    {
        await using var stage = await Stage.SetAsync();
        var service = stage.User("Ike Integration", "ERP Integration Service");
        (string, object)[] reason = api == "erp_DiscardMessages" ? [("Reason", "x")] : [];

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(service, api, [("All", true), .. reason]));
        var unclear = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Admin, api, reason));

        Assert.Equal(unchecked((int)0x80040220), refused.Detail.ErrorCode);
        Assert.Contains("ERP-3001", unclear.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{},\"id\":{}")]
    [InlineData("text")]
    public async Task Should_refuse_corrected_data_that_is_no_JSON_object(string data)
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();
        var message = stage.MessageOf(order);

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() =>
            Stage.Call(stage.Admin, "erp_ReplayMessages", ("MessageId", message["erp_messageid"]), ("CorrectedData", data)));

        Assert.Contains("ERP-3002", fault.Message, StringComparison.Ordinal);
        Assert.Equal(message["versionnumber"], stage.MessageOf(order)["versionnumber"]);
    }

    [Theory]
    [InlineData("Lost")]
    [InlineData("Dispatched,Failed")]
    [InlineData("+829100005")]
    public async Task Should_refuse_a_state_that_has_no_such_name(string state)
    {
        await using var stage = await Stage.SetAsync();

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(stage.Admin, "erp_ReplayMessages", ("State", state)));

        Assert.Contains("ERP-3002", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>An order whose message failed as often as it may.</summary>
    private static async Task<Guid> GiveUpAsync(Stage stage)
    {
        var order = await stage.SubmitAsync();
        Assert.Equal([MessageStates.Failed], stage.StatesOf("salesorder", order));
        stage.LetTimePass();
        await stage.SweepAsync();
        return order;
    }
}
