using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Broker.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_a_receiver_is_cut_off
{
    [Fact]
    public async Task Should_deliver_what_it_had_to_others_once_the_locks_end_and_dead_letter_nothing()
    {
        const int messages = 300;
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using var broker = await TestBroker.StartAsync(queue => queue.MaxDeliveryCount = 100, clock: clock);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Numbered(messages));

        // Each is cut while messages are on their way to it.
        for (var i = 0; i < 5; i++)
        {
            var (victim, socket) = await AmqpClient.ConnectCuttableAsync(broker.ConnectionString);
            await using (victim)
            {
                var receiver = victim.Receiver(TestBroker.Queue, credit: messages);
                await AmqpClient.ReceiveAsync(receiver);
                socket.Dispose();
            }
            // The broker may learn of the cut only after it has delivered once more, with new locks.
            await broker.WaitForAsync(counts =>
            {
                clock.Advance(TimeSpan.FromMinutes(2));
                return counts.Active == messages;
            });
        }

        Assert.Equal(new QueueCounts(messages, 0, 0, 0, 0), await broker.GetCountsAsync(TestBroker.Queue, TestContext.Current.CancellationToken));
        var ids = TestMessages.Ids(await client.TakeAsync(TestBroker.Queue, messages)).Select(int.Parse);
        Assert.Equal(Enumerable.Range(0, messages), ids);
    }
}
