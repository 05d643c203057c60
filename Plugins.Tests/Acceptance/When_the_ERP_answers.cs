using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_ERP_answers
{
    private const int Acknowledged = 829100002, Rejected = 829100003, Accepted = 829100001, Refused = 829100002;

    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_put_the_number_of_an_accepted_order_on_it(Transport transport)
    {
        await using var stage = await Stage.SetAsync(transport: transport);
        var (order, message) = await SubmitAsync(stage);

        var answer = stage.Acknowledge(message, "accepted", reference: "000042");

        Assert.Equal("Acknowledged", answer.Results["State"]);
        Assert.Equal("000042", stage.Order(order)["erp_erpnumber"]);
        Assert.Equal(Accepted, stage.Order(order).GetAttributeValue<OptionSetValue>("erp_erpstatus").Value);
        Assert.Equal(Acknowledged, stage.Messages().Single().GetAttributeValue<OptionSetValue>("erp_state").Value);
    }

    [Fact]
    public async Task Should_put_the_reason_of_a_rejection_on_the_order()
    {
        await using var stage = await Stage.SetAsync();
        var (order, message) = await SubmitAsync(stage);

        stage.Acknowledge(message, "rejected", reason: "Customer is on hold");

        Assert.Equal("Customer is on hold", stage.Order(order)["erp_erpreason"]);
        Assert.Equal(Refused, stage.Order(order).GetAttributeValue<OptionSetValue>("erp_erpstatus").Value);
        Assert.Equal(Rejected, stage.Messages().Single().GetAttributeValue<OptionSetValue>("erp_state").Value);
    }

    [Fact]
    public async Task Should_take_the_same_answer_twice()
    {
        await using var stage = await Stage.SetAsync();
        var (_, message) = await SubmitAsync(stage);
        stage.Acknowledge(message, "accepted", reference: "000042");

        var again = stage.Acknowledge(message, "accepted", reference: "000042");

        Assert.Equal(true, again.Results["AlreadyAnswered"]);
    }

    [Fact]
    public async Task Should_refuse_an_answer_that_contradicts_the_first()
    {
        await using var stage = await Stage.SetAsync();
        var (order, message) = await SubmitAsync(stage);
        stage.Acknowledge(message, "accepted", reference: "000042");

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => stage.Acknowledge(message, "rejected", reason: "No"));

        Assert.Equal(unchecked((int)0x80040265), fault.Detail.ErrorCode);
        Assert.Equal("000042", stage.Order(order)["erp_erpnumber"]);
    }

    [Fact]
    public async Task Should_refuse_an_answer_to_an_unknown_message()
    {
        await using var stage = await Stage.SetAsync();

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => stage.Acknowledge(Guid.NewGuid().ToString(), "accepted", reference: "1"));

        Assert.Equal(unchecked((int)0x80040265), fault.Detail.ErrorCode);
    }

    [Fact]
    public async Task Should_refuse_a_user_without_the_role()
    {
        await using var stage = await Stage.SetAsync();
        var (_, message) = await SubmitAsync(stage);
        var nobody = stage.Organization.CreateService(stage.Organization.CreateUser("Nora Nobody"));

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() =>
            Stage.Call(nobody, "erp_AcknowledgeMessage", ("MessageId", message), ("Outcome", "accepted"), ("ErpReference", "1")));

        Assert.Equal(unchecked((int)0x80040220), fault.Detail.ErrorCode);
    }

    [Theory]
    [InlineData("", "accepted", "SO-1", "", "", "ERP-3001")]
    [InlineData("m", "", "SO-1", "", "", "ERP-3001")]
    [InlineData("m", "maybe", "SO-1", "", "", "ERP-3002")]
    [InlineData("m", "accepted", "", "", "", "ERP-3001")]
    [InlineData("m", "accepted", "  ", "", "", "ERP-3001")]
    [InlineData("m", "rejected", "", "", "", "ERP-3001")]
    [InlineData("m", "accepted", "SO\u00001", "", "", "ERP-3002")]
    [InlineData("m", "accepted", "SO-1", "", "00-x", "ERP-3002")]
    public async Task Should_refuse_bad_input_and_change_nothing(string message, string outcome, string reference, string reason, string traceparent, string code)
    {
        await using var stage = await Stage.SetAsync();
        var order = await stage.SubmitAsync();
        var id = message.Length > 0 ? (string)stage.MessageOf(order)["erp_messageid"] : string.Empty;

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Stage.Call(
            stage.Admin, "erp_AcknowledgeMessage",
            ("MessageId", id), ("Outcome", outcome), ("ErpReference", reference), ("Reason", reason), ("Traceparent", traceparent)));

        Assert.Contains(code, fault.Message, StringComparison.Ordinal);
        Assert.Equal([MessageStates.Dispatched], stage.StatesOf("salesorder", order));
    }

    [Fact]
    public async Task Should_put_the_confirmed_date_on_the_order()
    {
        await using var stage = await Stage.SetAsync();
        var (order, message) = await SubmitAsync(stage);
        var confirmed = new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

        stage.Acknowledge(message, "accepted", reference: "000042", confirmedOn: confirmed);

        Assert.Equal(confirmed, stage.Order(order)["erp_confirmeddeliveryon"]);
    }

    [Fact]
    public async Task Should_give_the_owner_of_a_rejected_order_a_task()
    {
        await using var stage = await Stage.SetAsync();
        var (order, message) = await SubmitAsync(stage);

        stage.Acknowledge(message, "rejected", reason: "Customer is on hold");

        var task = stage.Single("task", "regardingobjectid", order);
        Assert.Equal("The ERP rejected ORD-1", task["subject"]);
        Assert.Equal("Customer is on hold", task["description"]);
        Assert.Equal(stage.Order(order).GetAttributeValue<EntityReference>("ownerid"), task["ownerid"]);
    }

    [Fact]
    public async Task Should_keep_the_newer_answer_when_an_older_one_arrives_late()
    {
        await using var stage = await Stage.SetAsync();
        var (order, first) = await SubmitAsync(stage);
        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        await stage.DrainAsync();
        var second = (string)stage.MessageOf(order)["erp_messageid"];

        stage.Acknowledge(second, "rejected", reason: "Too late to change");
        stage.Acknowledge(first, "accepted", reference: "000042");

        Assert.Equal("000042", stage.Order(order)["erp_erpnumber"]);
        Assert.Equal("Too late to change", stage.Order(order)["erp_erpreason"]);
        Assert.Equal([MessageStates.Acknowledged, MessageStates.Rejected], stage.StatesOf("salesorder", order));
    }

    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_go_on_with_what_waited_when_the_ERP_has_got_a_message_that_was_given_up(Transport transport)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false, transport: transport);
        stage.SetVariable("erp_MaximumAttempts", "1");
        var order = await stage.SubmitAsync();
        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        await stage.DrainAsync();
        await stage.StartBrokerAsync();

        stage.Acknowledge((string)stage.Messages()[0]["erp_messageid"], "accepted", reference: "000042");
        await stage.DrainAsync();

        Assert.Equal([MessageStates.Acknowledged, MessageStates.Dispatched], stage.StatesOf("salesorder", order));
    }

    [Fact]
    public async Task Should_keep_the_answer_when_the_order_was_deleted_meanwhile()
    {
        await using var stage = await Stage.SetAsync();
        var (order, message) = await SubmitAsync(stage);
        stage.Admin.Delete("salesorder", order);

        stage.Acknowledge(message, "accepted", reference: "000042");

        Assert.Equal([MessageStates.Acknowledged], stage.StatesOf("salesorder", order));
    }

    private static async Task<(Guid Order, string MessageId)> SubmitAsync(Stage stage)
    {
        var order = stage.CreateOrder();
        stage.Submit(order);
        await stage.DrainAsync();
        return (order, stage.Messages().Single().GetAttributeValue<string>("erp_messageid"));
    }
}
