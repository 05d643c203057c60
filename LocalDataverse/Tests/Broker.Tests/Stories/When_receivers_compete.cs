using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_receivers_compete
{
    [Fact]
    public async Task Should_let_every_message_be_completed_exactly_once()
    {
        const int messages = 1000;
        const int receivers = 8;
        using var folder = new TempFolder();
        await using var broker = await TestBroker.StartAsync(queue => queue.MaxDeliveryCount = 1000, folder.Path);
        var completed = new ConcurrentBag<string>();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var receiving = Enumerable.Range(0, receivers).Select(number => ReceiveAsync(broker, number, completed, done.Token)).ToList();

        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var sender = client.Sender(TestBroker.Queue);
        await Task.WhenAll(TestMessages.Numbered(messages).Select(message => sender.SendAsync(message)));

        await Eventually.GetAsync(() => Task.FromResult(completed.Count), count => count >= messages);
        await broker.WaitForAsync(counts => counts == new QueueCounts(0, 0, 0, 0, 0));
        await done.CancelAsync();
        await Task.WhenAll(receiving);
        Assert.Equal(Enumerable.Range(0, messages), completed.Select(int.Parse).Order());
    }

    // Every third delivery is given back.
    private static async Task ReceiveAsync(ServiceBusBroker broker, int number, ConcurrentBag<string> completed, CancellationToken done)
    {
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var receiver = client.Receiver(TestBroker.Queue, credit: 10);
        for (var delivery = number; !done.IsCancellationRequested; delivery++)
        {
            var message = await receiver.ReceiveAsync(System.TimeSpan.FromMilliseconds(50));
            if (message is null)
                continue;
            if (delivery % 3 == 0)
            {
                receiver.Modify(message, deliveryFailed: true);
            }
            else
            {
                receiver.Accept(message);
                completed.Add(TestMessages.Id(message));
            }
            receiver.SetCredit(10, autoRestore: false);
        }
    }
}
