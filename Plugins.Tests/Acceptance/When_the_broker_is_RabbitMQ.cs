using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Amqp;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The service endpoint against a broker that knows nothing of Service Bus.</summary>
public sealed class When_the_broker_is_RabbitMQ(RabbitMq rabbit) : IClassFixture<RabbitMq>
{
    [Fact]
    public async Task Should_deliver_the_events_of_an_order_in_their_order()
    {
        rabbit.Require();
        await using var stage = await Stage.SetAsync();
        Connect(stage, RabbitMq.InOrder);

        var order = stage.CreateOrder();
        stage.Submit(order);
        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        await stage.DrainAsync();

        Assert.Equal(["erp.salesorder.submitted.v1", "erp.salesorder.changed.v1"], (await ReceiveAsync(RabbitMq.InOrder, 3)).Select(e => (string?)e["type"]));
    }

    [Fact]
    public async Task Should_deliver_once_it_is_back_and_keep_what_it_had()
    {
        rabbit.Require();
        await using var stage = await Stage.SetAsync();
        Connect(stage, RabbitMq.Restarted);
        var before = await stage.SubmitAsync("ORD-1");
        await rabbit.StopAsync();
        var during = await stage.SubmitAsync("ORD-2");
        Assert.Equal([MessageStates.Failed], stage.StatesOf("salesorder", during));

        await rabbit.StartAsync();
        stage.LetTimePass();
        await stage.SweepAsync();

        Assert.Equal([stage.MessageOf(before)["erp_messageid"], stage.MessageOf(during)["erp_messageid"]], (await ReceiveAsync(RabbitMq.Restarted, 4)).Select(e => (string?)e["id"]));
    }

    [Fact]
    public async Task Should_deliver_once_its_queue_has_room()
    {
        rabbit.Require();
        await using var stage = await Stage.SetAsync();
        Connect(stage, RabbitMq.Full);
        var order = await stage.SubmitAsync();
        // The account's event took the only place.
        Assert.Equal([MessageStates.Failed], stage.StatesOf("salesorder", order));
        Assert.Empty(await ReceiveAsync(RabbitMq.Full, 1));

        stage.LetTimePass();
        await stage.SweepAsync();

        Assert.Equal(stage.MessageOf(order)["erp_messageid"], (string?)Assert.Single(await ReceiveAsync(RabbitMq.Full, 1))["id"]);
    }

    [Fact]
    public async Task Should_write_down_that_the_key_is_refused()
    {
        rabbit.Require();
        await using var stage = await Stage.SetAsync();
        Connect(stage, "any", "wrong");

        var order = await stage.SubmitAsync();

        Assert.Equal([MessageStates.Failed], stage.StatesOf("salesorder", order));
        Assert.DoesNotContain("wrong", stage.MessageOf(order).GetAttributeValue<string>("erp_lasterror"), StringComparison.Ordinal);
    }

    private void Connect(Stage stage, string queue, string password = RabbitMq.Password) => stage.Admin.Update(new Entity("serviceendpoint", stage.Endpoint)
    {
        ["namespaceaddress"] = $"sb://127.0.0.1:{rabbit.Port}/",
        ["path"] = $"/amq/queue/{queue}",
        ["saskeyname"] = RabbitMq.User,
        ["saskey"] = password,
    });

    /// <summary>Everything on the queue that is about an order. Waits for that many messages, those about the orders' accounts among them, and then a moment for one too many.</summary>
    private async Task<List<JsonNode>> ReceiveAsync(string queue, int awaited)
    {
        var connection = await Connection.Factory.CreateAsync(new Address("127.0.0.1", rabbit.Port, RabbitMq.User, RabbitMq.Password, "/", "amqp"));
        var receiver = new ReceiverLink(new Session(connection), "consumer", $"/amq/queue/{queue}");
        var envelopes = new List<JsonNode>();
        while (await receiver.ReceiveAsync(envelopes.Count < awaited ? TimeSpan.FromMinutes(1) : TimeSpan.FromSeconds(1)) is { } message)
        {
            using (message)
            {
                envelopes.Add(Stage.EnvelopeIn(Encoding.UTF8.GetString((byte[])message.Body)));
                receiver.Accept(message);
            }
        }
        await connection.CloseAsync();
        return envelopes.FindAll(e => ((string)e["subject"]!).StartsWith("salesorder/", StringComparison.Ordinal));
    }
}
