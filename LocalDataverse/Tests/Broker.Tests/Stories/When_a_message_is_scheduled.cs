using System;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_a_message_is_scheduled
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    [Fact]
    public async Task Should_enqueue_it_at_its_time_behind_what_came_before()
    {
        using var folder = new TempFolder();
        await using (var broker = await TestBroker.StartAsync(folder: folder.Path, clock: _clock))
        {
            await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
            await client.SendAsync(TestBroker.Queue, ScheduledIn(TimeSpan.FromMinutes(5)), TestMessages.Text("now"));
            Assert.Equal(new QueueCounts(1, 0, 1, 0, 0), await broker.GetCountsAsync(TestBroker.Queue, TestContext.Current.CancellationToken));
        }

        await using var restarted = await TestBroker.StartAsync(folder: folder.Path, clock: _clock);
        _clock.Advance(TimeSpan.FromMinutes(5));
        await restarted.WaitForAsync(counts => counts is { Active: 2, Scheduled: 0 });
        await using var again = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        var messages = await again.TakeAsync(TestBroker.Queue, 2);
        Assert.Equal(["now", "later"], TestMessages.Ids(messages));
        Assert.Equal(3L, TestMessages.Annotation(messages[1], "x-opt-sequence-number"));
        Assert.Equal(_clock.GetUtcNow().UtcDateTime, TestMessages.Annotation(messages[1], "x-opt-enqueued-time"));
    }

    private Message ScheduledIn(TimeSpan wait)
    {
        var message = TestMessages.Text("later");
        message.MessageAnnotations = new MessageAnnotations { [new Symbol("x-opt-scheduled-enqueue-time")] = (_clock.GetUtcNow() + wait).UtcDateTime };
        return message;
    }
}
