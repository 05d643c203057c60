using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_an_order_is_submitted
{
    private const int Dispatched = 829100001;

    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_send_one_message_with_the_business_keys(Transport transport)
    {
        await using var stage = await Stage.SetAsync(transport: transport);
        var order = stage.CreateOrder("ORD-7");

        stage.Submit(order);
        await stage.DrainAsync();

        var envelope = Assert.Single(await stage.ConsumeAsync());
        Assert.Equal("1.0", (string?)envelope["specversion"]);
        Assert.Equal("erp.salesorder.submitted.v1", (string?)envelope["type"]);
        Assert.Equal($"salesorder/{order}", (string?)envelope["subject"]);
        Assert.Equal("ORD-7", (string?)envelope["data"]!["orderNumber"]);
        Assert.Equal("US-001", (string?)envelope["data"]!["customer"]!["accountNumber"]);
        Assert.Equal(3, (decimal?)Assert.Single(envelope["data"]!["lines"]!.AsArray())!["quantity"]);
        var row = Assert.Single(stage.Messages());
        Assert.Equal((string?)envelope["id"], row["erp_messageid"]);
        Assert.Equal(Dispatched, row.GetAttributeValue<OptionSetValue>("erp_state").Value);
    }

    [Fact]
    public async Task Should_send_one_message_when_other_columns_change_with_the_state()
    {
        // The platform fires the steps of such an update twice.
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();

        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed", ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) });
        await stage.DrainAsync();

        Assert.Single(await stage.ConsumeAsync());
        Assert.Single(stage.Messages());
    }

    [Fact]
    public async Task Should_send_nothing_when_the_order_changes_otherwise()
    {
        await using var stage = await Stage.SetAsync();
        var order = stage.CreateOrder();

        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        stage.Submit(order);
        stage.Salesperson.Update(new Entity("salesorder", order) { ["description"] = "Changed later" });
        await stage.DrainAsync();

        Assert.Single(stage.Messages());
    }
}
