using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Broker;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_broker_refuses
{
    [Theory]
    [InlineData(BrokerFaultKind.Unauthorized, Transport.ServiceEndpoint, "Unauthorized access")]
    [InlineData(BrokerFaultKind.EntityNotFound, Transport.ServiceEndpoint, "could not be found")]
    [InlineData(BrokerFaultKind.QuotaExceeded, Transport.ServiceEndpoint, "maximum entity size")]
    [InlineData(BrokerFaultKind.ServerBusy, Transport.ServiceEndpoint, "throttled")]
    [InlineData(BrokerFaultKind.Unauthorized, Transport.ServiceBusRest, "401 Unauthorized: <Error><Code>401</Code>")]
    [InlineData(BrokerFaultKind.EntityNotFound, Transport.ServiceBusRest, "404 Not Found: <Error><Code>404</Code>")]
    [InlineData(BrokerFaultKind.QuotaExceeded, Transport.ServiceBusRest, "403 Forbidden: <Error><Code>403</Code>")]
    [InlineData(BrokerFaultKind.ServerBusy, Transport.ServiceBusRest, "503 Service Unavailable: <Error><Code>503</Code>")]
    public async Task Should_keep_the_order_say_why_and_deliver_every_message_once_it_takes_them(BrokerFaultKind kind, Transport transport, string reason)
    {
        await using var stage = await Stage.SetAsync(transport: transport);
        var before = await stage.SubmitAsync("ORD-1");
        stage.Broker!.Faults.Add(new BrokerFault { Kind = kind });

        var order = await stage.SubmitAsync("ORD-2");
        stage.Salesperson.Update(new Entity("salesorder", order) { ["name"] = "Renamed" });
        await stage.DrainAsync();

        Assert.Equal(1, stage.Order(order).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal([MessageStates.Failed, MessageStates.Pending], stage.StatesOf("salesorder", order));
        var failed = stage.Messages().Single(m => Stage.StateOf(m) == MessageStates.Failed);
        Assert.Contains(reason, failed.GetAttributeValue<string>("erp_lasterror"), StringComparison.Ordinal);

        stage.Broker.Faults.Clear();
        stage.LetTimePass();
        await stage.SweepAsync();

        Assert.Equal([MessageStates.Dispatched, MessageStates.Dispatched], stage.StatesOf("salesorder", order));
        var sent = (await stage.ConsumeAsync()).Select(e => $"{e["subject"]} {e["sequence"]}");
        Assert.Equal([$"salesorder/{before} 1", $"salesorder/{order} 1", $"salesorder/{order} 2"], sent);
    }

    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_wait_for_a_broker_that_is_slow_and_send_once(Transport transport)
    {
        await using var stage = await Stage.SetAsync(transport: transport);
        stage.Broker!.Faults.Add(new BrokerFault { Kind = BrokerFaultKind.Delay, Delay = TimeSpan.FromMilliseconds(300) });

        var order = await stage.SubmitAsync();

        Assert.Equal([MessageStates.Dispatched], stage.StatesOf("salesorder", order));
        Assert.Single(await stage.ConsumeAsync());
    }

    [Theory]
    [InlineData(Transport.ServiceEndpoint)]
    [InlineData(Transport.ServiceBusRest)]
    public async Task Should_deliver_the_rest_when_it_is_restarted_with_a_full_queue_in_between(Transport transport)
    {
        var limit = 1L;
        await using var stage = await Stage.SetAsync(transport: transport, queue: q => q.MaxMessages = limit);
        var account = stage.CreateAccount();
        await stage.DrainAsync();
        await stage.ConsumeAsync();
        var first = await stage.SubmitAsync("ORD-1");
        Assert.Contains(MessageStates.Failed, stage.StatesOf("salesorder", first).Concat(stage.Messages("account").Select(Stage.StateOf)));

        await stage.StopBrokerAsync();
        limit = 100;
        await stage.StartBrokerAsync();
        stage.LetTimePass();
        await stage.SweepAsync();

        Assert.All(stage.Messages().Concat(stage.Messages("account")), m => Assert.Equal(MessageStates.Dispatched, Stage.StateOf(m)));
        Assert.Equal((string)stage.MessageOf(first)["erp_messageid"], (string?)Assert.Single(await stage.ConsumeAsync())["id"]);
    }
}
