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

    [Fact]
    public async Task Should_put_the_number_of_an_accepted_order_on_it()
    {
        await using var stage = await Stage.SetAsync();
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

    private static async Task<(Guid Order, string MessageId)> SubmitAsync(Stage stage)
    {
        var order = stage.CreateOrder();
        stage.Submit(order);
        await stage.DrainAsync();
        return (order, stage.Messages().Single().GetAttributeValue<string>("erp_messageid"));
    }
}
