using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_a_setting_is_wrong
{
    [Theory]
    [InlineData("erp_MaximumAttempts", "many")]
    [InlineData("erp_Transport", "Pigeon")]
    [InlineData("erp_ServiceEndpoint", "No such endpoint")]
    public async Task Should_keep_the_order_and_say_why_its_message_waits(string variable, string wrong)
    {
        await using var stage = await Stage.SetAsync();
        stage.SetVariable(variable, wrong);

        var order = await stage.SubmitAsync();

        Assert.Equal([MessageStates.Failed], stage.StatesOf("salesorder", order));
        Assert.Contains(variable, stage.MessageOf(order).GetAttributeValue<string>("erp_lasterror"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_keep_the_order_and_send_it_when_the_users_of_the_ERP_are_not_ids()
    {
        await using var stage = await Stage.SetAsync();
        stage.SetVariable("erp_IntegrationUsers", "the ERP");

        var order = await stage.SubmitAsync();

        Assert.Equal([MessageStates.Dispatched], stage.StatesOf("salesorder", order));
    }

    [Fact]
    public async Task Should_still_know_the_users_of_the_ERP_that_are_named_rightly()
    {
        await using var stage = await Stage.SetAsync();
        var erpUser = stage.Organization.CreateUser("ERP", "System Administrator");
        stage.SetVariable("erp_IntegrationUsers", "the ERP, " + erpUser);

        stage.Organization.CreateService(erpUser).Create(new Entity("account") { ["name"] = "From the ERP" });

        Assert.Empty(stage.Messages("account"));
    }
}
