using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_the_broker_is_killed
{
    [Fact]
    public async Task Should_deliver_every_accepted_message_in_order_once_it_is_back()
    {
        using var folder = new TempFolder();
        var accepted = new ConcurrentQueue<int>();
        await using (var broker = await BrokerProcess.StartAsync(folder.Path))
        {
            await SendUntilKilledAsync(broker, accepted);
        }

        await using var restarted = await TestBroker.StartAsync(folder: folder.Path);
        await using var client = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        var kept = (int)(await restarted.GetCountsAsync(TestBroker.Queue, TestContext.Current.CancellationToken)).Active;
        var ids = TestMessages.Ids(await client.TakeAsync(TestBroker.Queue, kept)).Select(int.Parse).ToList();

        // Accepted means kept. What was on its way may be kept too: the acceptance got lost, not the message.
        Assert.Empty(accepted.Except(ids));
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Should_have_what_it_took_over_rest_and_know_it_when_it_comes_again()
    {
        using var folder = new TempFolder();
        await using (var broker = await BrokerProcess.StartAsync(folder.Path))
        {
            using var rest = new RestClient(broker.RestAddress, broker.ConnectionString);
            using var response = await rest.PostAsync("x", """{"MessageId":"a"}""", BrokerProcess.OnceQueue);
            Assert.Equal(HttpStatusCode.Created, response.StatusCode);
            await broker.KillAsync();
        }

        await using var restarted = await TestBroker.StartAsync(folder: folder.Path);
        using var again = new RestClient(restarted);
        using var repeated = await again.PostAsync("x", """{"MessageId":"a"}""", BrokerProcess.OnceQueue);
        using var other = await again.PostAsync("x", """{"MessageId":"b"}""", BrokerProcess.OnceQueue);
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (repeated.StatusCode, other.StatusCode));
        await using var client = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        Assert.Equal(["a", "b"], TestMessages.Ids(await client.TakeAsync(BrokerProcess.OnceQueue, 2)));
    }

    [Fact]
    public async Task Should_give_messages_back_that_a_receiver_had_locked()
    {
        using var folder = new TempFolder();
        await using (var broker = await BrokerProcess.StartAsync(folder.Path))
        {
            await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
            await client.SendAsync(TestBroker.Queue, TestMessages.Numbered(3));
            await client.TakeAsync(TestBroker.Queue, 2);
            await broker.KillAsync();
        }

        await using var restarted = await TestBroker.StartAsync(folder: folder.Path);
        await using var again = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        Assert.Equal(["0", "1", "2"], TestMessages.Ids(await again.TakeAsync(TestBroker.Queue, 3)));
    }

    [Fact]
    public async Task Should_let_clients_come_back_with_the_same_key()
    {
        using var folder = new TempFolder();
        string before;
        await using (var broker = await BrokerProcess.StartAsync(folder.Path))
        {
            before = ConnectionStrings.Value(broker.ConnectionString, "SharedAccessKey");
            await broker.KillAsync();
        }

        await using var restarted = await TestBroker.StartAsync(folder: folder.Path);
        Assert.Equal(before, ConnectionStrings.Value(restarted.ConnectionString, "SharedAccessKey"));
    }

    private static async Task SendUntilKilledAsync(BrokerProcess broker, ConcurrentQueue<int> accepted)
    {
        const int inFlight = 50;
        const int enough = 500;
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var sender = client.Sender(TestBroker.Queue);
        using var free = new SemaphoreSlim(inFlight);
        var killed = Task.CompletedTask;
        for (var number = 0; !sender.IsClosed; number++)
        {
            await free.WaitAsync(TestContext.Current.CancellationToken);
            var sent = number;
            try
            {
                sender.Send(TestMessages.Text($"{number}"), (_, _, outcome, _) =>
                {
                    if (outcome is Accepted)
                        accepted.Enqueue(sent);
                    free.Release();
                }, null);
            }
            catch (AmqpException)
            {
                break;
            }
            if (accepted.Count >= enough && killed.IsCompletedSuccessfully && number % inFlight == 0)
                killed = broker.KillAsync();
        }
        await killed;
        Assert.True(accepted.Count >= enough);
    }
}
