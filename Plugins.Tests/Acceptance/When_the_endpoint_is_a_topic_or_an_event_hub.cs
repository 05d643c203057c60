using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Amqp;
using LocalDataverse.Broker;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_endpoint_is_a_topic_or_an_event_hub
{
    private const int Topic = 5, EventHub = 7;
    private const string Name = "erp-events";

    [Fact]
    public async Task Should_reach_every_subscription_of_the_topic_in_order()
    {
        await using var stage = await Stage.SetAsync();
        await stage.Broker!.CreateTopicAsync(new TopicOptions(Name) { Subscriptions = { new SubscriptionOptions("erp"), new SubscriptionOptions("warehouse") } }, TestContext.Current.CancellationToken);
        Point(stage, Topic);

        await SubmitAndChangeAsync(stage);

        string[] expected = ["erp.account.created.v1", "erp.salesorder.submitted.v1", "erp.salesorder.changed.v1"];
        Assert.Equal(expected, TypesOf(await stage.Reader.ReceiveAsync($"{Name}/Subscriptions/erp", 3)));
        Assert.Equal(expected, TypesOf(await stage.Reader.ReceiveAsync($"{Name}/Subscriptions/warehouse", 3)));
    }

    [Fact]
    public async Task Should_reach_the_readers_of_the_event_hub_in_order()
    {
        await using var stage = await Stage.SetAsync();
        await stage.Broker!.CreateEventHubAsync(new EventHubOptions(Name), TestContext.Current.CancellationToken);
        Point(stage, EventHub);

        await SubmitAndChangeAsync(stage);

        Assert.Equal(
            ["erp.account.created.v1", "erp.salesorder.submitted.v1", "erp.salesorder.changed.v1"],
            TypesOf(await stage.Reader.ReceiveAsync($"{Name}/ConsumerGroups/$Default/Partitions/0", 3)));
    }

    private static void Point(Stage stage, int contract) => stage.Admin.Update(new Entity("serviceendpoint", stage.Endpoint) { ["contract"] = new OptionSetValue(contract), ["path"] = Name });

    private static async Task SubmitAndChangeAsync(Stage stage)
    {
        // The account's message before the order's: two subjects, which nothing else keeps in order.
        stage.CreateAccount();
        await stage.DrainAsync();
        var order = stage.Salesperson.Create(new Entity("salesorder") { ["name"] = "Speakers", ["ordernumber"] = "ORD-1" });
        stage.Submit(order);
        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        await stage.DrainAsync();
    }

    private static IEnumerable<string?> TypesOf(IEnumerable<Message> messages) =>
        messages.Select(message => (string?)Stage.EnvelopeIn(Encoding.UTF8.GetString((byte[])message.Body))["type"]);
}
