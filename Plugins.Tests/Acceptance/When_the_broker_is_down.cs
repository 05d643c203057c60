using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_broker_is_down
{
    private const int Failed = 829100004;

    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_keep_the_order_and_deliver_the_message_once_it_is_back(Transport transport)
    {
        await using var stage = await Stage.SetAsync(brokerUp: false, transport: transport);
        var order = stage.CreateOrder();

        stage.Submit(order);
        await stage.DrainAsync();

        Assert.Equal(1, stage.Order(order).GetAttributeValue<OptionSetValue>("statecode").Value);
        var waiting = Assert.Single(stage.Messages());
        Assert.Equal(Failed, waiting.GetAttributeValue<OptionSetValue>("erp_state").Value);
        Assert.Equal(1, waiting["erp_attempts"]);
        Assert.NotEmpty(waiting.GetAttributeValue<string>("erp_lasterror"));
        Assert.True(waiting.Contains("erp_nextattempton"));

        await stage.StartBrokerAsync();
        await stage.RequestDispatchAsync(waiting.Id);

        var envelope = Assert.Single(await stage.ConsumeAsync());
        Assert.Equal(waiting["erp_messageid"], (string?)envelope["id"]);
    }
}
