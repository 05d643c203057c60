using System;
using System.Linq;
using System.Threading.Tasks;
using Amqp.Types;
using LocalDataverse.Broker.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_a_lock_expires
{
    private static readonly TimeSpan LockDuration = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    [Fact]
    public async Task Should_deliver_again_and_count_the_delivery()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        var first = Assert.Single(await client.TakeAsync(TestBroker.Queue, 1));
        Assert.Equal(0u, first.Header.DeliveryCount);
        Assert.Equal(_clock.GetUtcNow().UtcDateTime + LockDuration, TestMessages.Annotation(first, "x-opt-locked-until"));

        _clock.Advance(LockDuration);

        var second = Assert.Single(await client.TakeAsync(TestBroker.Queue, 1));
        Assert.Equal(1u, second.Header.DeliveryCount);
        Assert.NotEqual(first.DeliveryTag, second.DeliveryTag);
    }

    [Fact]
    public async Task Should_keep_the_message_for_its_receiver_until_then_even_when_the_link_is_closed()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        await client.TakeAsync(TestBroker.Queue, 1);

        _clock.Advance(LockDuration - TimeSpan.FromMilliseconds(1));

        Assert.Equal(1, (await broker.GetCountsAsync(TestBroker.Queue, TestContext.Current.CancellationToken)).Locked);
    }

    [Fact]
    public async Task Should_refuse_to_settle_or_renew_it_any_more()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        var message = Assert.Single(await client.TakeAsync(TestBroker.Queue, 1));

        _clock.Advance(LockDuration);

        var token = new[] { new Guid(message.DeliveryTag) };
        var renewed = await client.ManageAsync(TestBroker.Queue, "com.microsoft:renew-lock", new Map { ["lock-tokens"] = token });
        var settled = await client.ManageAsync(
            TestBroker.Queue, "com.microsoft:update-disposition", new Map { ["lock-tokens"] = token, ["disposition-status"] = "completed" });
        foreach (var reply in new[] { renewed, settled })
        {
            Assert.Equal(410, reply.ApplicationProperties["statusCode"]);
            Assert.Equal(new Symbol("com.microsoft:message-lock-lost"), reply.ApplicationProperties["errorCondition"]);
        }
        await broker.WaitForAsync(counts => counts is { Active: 1, Locked: 0 });
    }

    [Fact]
    public async Task Should_not_expire_while_it_is_renewed()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        var message = Assert.Single(await client.TakeAsync(TestBroker.Queue, 1));
        for (var i = 0; i < 3; i++)
        {
            _clock.Advance(LockDuration - TimeSpan.FromSeconds(1));
            var reply = await client.ManageAsync(
                TestBroker.Queue, "com.microsoft:renew-lock", new Map { ["lock-tokens"] = new[] { new Guid(message.DeliveryTag) } });
            Assert.Equal(200, reply.ApplicationProperties["statusCode"]);
            Assert.Equal([_clock.GetUtcNow().UtcDateTime + LockDuration], (DateTime[])((Map)reply.Body)["expirations"]);
        }
        Assert.Equal(new QueueCounts(0, 1, 0, 0, 0), await broker.GetCountsAsync(TestBroker.Queue, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Should_dead_letter_the_message_after_the_last_delivery()
    {
        await using var broker = await StartAsync(maxDeliveryCount: 3);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("poison"));
        foreach (var delivery in Enumerable.Range(0, 3))
        {
            var message = Assert.Single(await client.TakeAsync(TestBroker.Queue, 1));
            Assert.Equal((uint)delivery, message.Header.DeliveryCount);
            _clock.Advance(LockDuration);
        }

        var dead = Assert.Single(await client.TakeAsync(TestBroker.Queue + "/$DeadLetterQueue", 1));
        Assert.Equal("poison", TestMessages.Id(dead));
        Assert.Equal("MaxDeliveryCountExceeded", dead.ApplicationProperties["DeadLetterReason"]);
        Assert.Equal("Message could not be consumed after 3 delivery attempts.", dead.ApplicationProperties["DeadLetterErrorDescription"]);
    }

    private Task<ServiceBusBroker> StartAsync(int maxDeliveryCount = 10) => TestBroker.StartAsync(
        queue =>
        {
            queue.LockDuration = LockDuration;
            queue.MaxDeliveryCount = maxDeliveryCount;
        },
        clock: _clock);
}
