using System.Linq;
using System.Threading.Tasks;
using Amqp.Framing;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_the_broker_is_restarted
{
    [Fact]
    public async Task Should_have_messages_dead_letters_delivery_counts_and_queues_as_before()
    {
        using var folder = new TempFolder();
        await using (var broker = await TestBroker.StartAsync(folder: folder.Path))
        {
            await broker.CreateQueueAsync(new QueueOptions("made/later") { MaxDeliveryCount = 3 }, TestContext.Current.CancellationToken);
            await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
            await client.SendAsync("made/later", TestMessages.Text("elsewhere"));
            await client.SendAsync(TestBroker.Queue, TestMessages.Numbered(3));
            await client.TakeAsync(TestBroker.Queue, 1, (link, message) => link.Reject(message, new Error("test:bad") { Description = "a reason" }));
            await client.TakeAsync(TestBroker.Queue, 1, (link, message) => link.Modify(message, deliveryFailed: true));
            await broker.WaitForAsync(counts => counts is { Active: 2, DeadLetter: 1 });
        }

        await using var restarted = await TestBroker.StartAsync(folder: folder.Path);
        Assert.Equal(["made/later", TestBroker.Queue], restarted.QueueNames);
        await using var again = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        var active = await again.TakeAsync(TestBroker.Queue, 2);
        Assert.Equal(["1", "2"], TestMessages.Ids(active));
        Assert.Equal([1u, 0u], active.Select(message => message.Header.DeliveryCount));
        var dead = Assert.Single(await again.TakeAsync(TestBroker.Queue + "/$DeadLetterQueue", 1));
        Assert.Equal("test:bad", dead.ApplicationProperties["DeadLetterReason"]);
        Assert.Equal("a reason", dead.ApplicationProperties["DeadLetterErrorDescription"]);
        Assert.Single(await again.TakeAsync("made/later", 1));
    }

    [Fact]
    public async Task Should_go_on_counting_sequence_numbers_even_from_an_empty_queue()
    {
        using var folder = new TempFolder();
        await using (var broker = await TestBroker.StartAsync(folder: folder.Path))
        {
            await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
            await client.SendAsync(TestBroker.Queue, TestMessages.Numbered(3));
            await client.TakeAsync(TestBroker.Queue, 3, (link, message) => link.Accept(message));
            await broker.WaitForAsync(counts => counts is { Active: 0, Locked: 0 });
        }

        await using var restarted = await TestBroker.StartAsync(folder: folder.Path);
        await using var again = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        await again.SendAsync(TestBroker.Queue, TestMessages.Text("next"));
        var message = Assert.Single(await again.TakeAsync(TestBroker.Queue, 1));
        Assert.Equal(4L, TestMessages.Annotation(message, "x-opt-sequence-number"));
    }
}
