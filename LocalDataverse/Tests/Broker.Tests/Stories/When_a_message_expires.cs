using System;
using System.Threading.Tasks;
using Amqp.Framing;
using LocalDataverse.Broker.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_a_message_expires
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    [Fact]
    public async Task Should_drop_it()
    {
        await using var broker = await TestBroker.StartAsync(clock: _clock);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, WithTimeToLive(1000), TestMessages.Text("stays"));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await broker.WaitForAsync(counts => counts is { Active: 1, DeadLetter: 0 });
        Assert.Equal(["stays"], TestMessages.Ids(await client.TakeAsync(TestBroker.Queue, 1)));
    }

    [Fact]
    public async Task Should_dead_letter_it_where_the_queue_says_so_and_hold_it_to_the_queues_limit()
    {
        await using var broker = await TestBroker.StartAsync(
            queue =>
            {
                queue.DefaultTimeToLive = TimeSpan.FromSeconds(1);
                queue.DeadLetteringOnMessageExpiration = true;
            },
            clock: _clock);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, WithTimeToLive(60_000));

        _clock.Advance(TimeSpan.FromSeconds(1));

        await broker.WaitForAsync(counts => counts is { Active: 0, DeadLetter: 1 });
        var dead = Assert.Single(await client.TakeAsync(TestBroker.Queue + "/$DeadLetterQueue", 1));
        Assert.Equal("TTLExpiredException", dead.ApplicationProperties["DeadLetterReason"]);
        Assert.Equal("The message expired and was dead lettered.", dead.ApplicationProperties["DeadLetterErrorDescription"]);
    }

    [Fact]
    public async Task Should_leave_it_to_the_receiver_that_holds_it()
    {
        await using var broker = await TestBroker.StartAsync(clock: _clock);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, WithTimeToLive(1000));
        await client.TakeAsync(TestBroker.Queue, 1);

        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(1, (await broker.GetCountsAsync(TestBroker.Queue, TestContext.Current.CancellationToken)).Locked);

        _clock.Advance(TimeSpan.FromMinutes(1));
        await broker.WaitForAsync(counts => counts is { Active: 0, Locked: 0, DeadLetter: 0 });
    }

    private static Amqp.Message WithTimeToLive(uint milliseconds)
    {
        var message = TestMessages.Text("expires");
        message.Header = new Header { Ttl = milliseconds };
        return message;
    }
}
