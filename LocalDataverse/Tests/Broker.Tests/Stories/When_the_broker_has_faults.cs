using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Amqp;
using LocalDataverse.Broker.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_the_broker_has_faults
{
    [Theory]
    [InlineData(BrokerFaultKind.Unauthorized, HttpStatusCode.Unauthorized)]
    [InlineData(BrokerFaultKind.EntityNotFound, HttpStatusCode.NotFound)]
    [InlineData(BrokerFaultKind.QuotaExceeded, HttpStatusCode.Forbidden)]
    [InlineData(BrokerFaultKind.ServerBusy, HttpStatusCode.ServiceUnavailable)]
    public async Task Should_answer_over_rest_until_the_fault_is_gone(BrokerFaultKind kind, HttpStatusCode status)
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        var fault = broker.Faults.Add(new BrokerFault { Kind = kind, Entity = "Orders" });
        using var refused = await rest.PostAsync("x");
        await RestClient.AssertRefusedAsync(status, refused);
        Assert.True(broker.Faults.Remove(fault.Id));
        using var taken = await rest.PostAsync("x");
        Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
    }

    [Theory]
    [InlineData(BrokerFaultKind.QuotaExceeded, ErrorCode.ResourceLimitExceeded)]
    [InlineData(BrokerFaultKind.ServerBusy, "com.microsoft:server-busy")]
    public async Task Should_reject_messages_over_amqp_and_keep_the_link(BrokerFaultKind kind, string condition)
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var sender = client.Sender(TestBroker.Queue);
        broker.Faults.Add(new BrokerFault { Kind = kind, Times = 1 });
        var exception = await Assert.ThrowsAsync<AmqpException>(() => sender.SendAsync(TestMessages.Text("refused")));
        Assert.Equal(condition, exception.Error.Condition);
        Assert.Empty(broker.Faults.Active);
        await sender.SendAsync(TestMessages.Text("taken"));
        await broker.WaitForAsync(counts => counts.Active == 1);
    }

    [Theory]
    [InlineData(BrokerFaultKind.Unauthorized, ErrorCode.UnauthorizedAccess)]
    [InlineData(BrokerFaultKind.EntityNotFound, ErrorCode.NotFound)]
    public async Task Should_refuse_links_over_amqp_and_detach_those_that_are_open(BrokerFaultKind kind, string condition)
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var open = client.Sender(TestBroker.Queue);
        await open.SendAsync(TestMessages.Text("before"));
        broker.Faults.Add(new BrokerFault { Kind = kind });
        var detached = AmqpClient.ClosedAsync(open);
        open.Send(TestMessages.Text("refused"), null, null);
        Assert.Equal(condition, (await detached)!.Condition);
        Assert.Equal(condition, (await AmqpClient.ClosedAsync(client.Sender(TestBroker.Queue)))!.Condition);
        Assert.Equal(condition, (await AmqpClient.ClosedAsync(client.Receiver(TestBroker.Queue)))!.Condition);
        broker.Faults.Clear();
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("after"));
        Assert.Equal(["before", "after"], TestMessages.Ids(await client.TakeAsync(TestBroker.Queue, 2)));
    }

    [Fact]
    public async Task Should_take_the_message_at_once_and_answer_late_when_slow()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var broker = await TestBroker.StartAsync(clock: clock);
        using var rest = new RestClient(broker);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        broker.Faults.Add(new BrokerFault { Kind = BrokerFaultKind.Delay, Delay = TimeSpan.FromSeconds(30) });
        var overRest = rest.PostAsync("x");
        var overAmqp = client.Sender(TestBroker.Queue).SendAsync(TestMessages.Text("y"));
        await broker.WaitForAsync(counts => counts.Active == 2);
        Assert.False(overRest.IsCompleted || overAmqp.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(30));
        await overAmqp;
        using var response = await overRest;
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Fact]
    public async Task Should_hit_only_the_entity_that_is_named()
    {
        await using var broker = await TestBroker.StartAsync();
        broker.Faults.Add(new BrokerFault { Kind = BrokerFaultKind.ServerBusy, Entity = "others" });
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Fact]
    public async Task Should_be_set_from_outside_with_the_admin_key()
    {
        await using var broker = await TestBroker.StartAsync();
        using var http = new HttpClient { BaseAddress = broker.RestAddress };
        var fault = new { kind = "ServerBusy", entity = TestBroker.Queue, times = 2, delay = "00:00:00.01" };
        using var stranger = await http.PostAsJsonAsync("_faults", fault, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
        Assert.Empty(broker.Faults.Active);

        http.DefaultRequestHeaders.Add("x-admin-key", broker.AdminKey);
        using var set = await http.PostAsJsonAsync("_faults", fault, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, set.StatusCode);
        var active = Assert.Single(broker.Faults.Active);
        Assert.Equal((BrokerFaultKind.ServerBusy, 2, TimeSpan.FromMilliseconds(10)), (active.Kind, active.Times, active.Delay));
        Assert.Contains(active.Id.ToString(), await http.GetStringAsync(new Uri("_faults", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var unknown = await http.PostAsJsonAsync("_faults", new { kind = "Sulking" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        using var gone = await http.DeleteAsync(new Uri("_faults/" + active.Id, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        Assert.Empty(broker.Faults.Active);
        using var again = await http.DeleteAsync(new Uri("_faults/" + active.Id, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }
}
