using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_an_event_hub_is_read
{
    private const string Hub = "telemetry";
    private const string Group = "telemetry/ConsumerGroups/$Default/Partitions/";

    [Fact]
    public async Task Should_leave_events_where_they_are_for_every_reader()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(Hub, TestMessages.Numbered(3));
        var first = await client.TakeAsync(Group + "0", 3, (link, message) => link.Accept(message));
        var second = await client.TakeAsync("telemetry/ConsumerGroups/other/Partitions/0", 3);
        Assert.Equal(["0", "1", "2"], TestMessages.Ids(first));
        Assert.Equal(["0", "1", "2"], TestMessages.Ids(second));
        Assert.Equal(["1", "2", "3"], first.Select(message => TestMessages.Annotation(message, "x-opt-offset")));
        Assert.Equal([1L, 2L, 3L], first.Select(message => TestMessages.Annotation(message, "x-opt-sequence-number")));
    }

    [Theory]
    [InlineData("amqp.annotation.x-opt-offset > '-1'", "0 1 2")]
    [InlineData("amqp.annotation.x-opt-offset > '2'", "2")]
    [InlineData("amqp.annotation.x-opt-sequence-number >= '2'", "1 2")]
    public async Task Should_begin_where_the_reader_wants(string selector, string expected)
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(Hub, TestMessages.Numbered(3));
        var reader = Read(client, selector);
        reader.SetCredit(10, autoRestore: false);
        var ids = new List<string>();
        foreach (var _ in expected.Split(' '))
            ids.Add(TestMessages.Id(await AmqpClient.ReceiveAsync(reader)));
        Assert.Equal(expected, string.Join(' ', ids));
    }

    [Fact]
    public async Task Should_bring_what_comes_later_to_a_reader_that_waits()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(Hub, TestMessages.Text("before"));
        await client.TakeAsync(Group + "0", 1);
        var reader = Read(client, "amqp.annotation.x-opt-offset > '1'");
        reader.SetCredit(10, autoRestore: false);
        await client.SendAsync(Hub, TestMessages.Text("after"));
        Assert.Equal("after", TestMessages.Id(await AmqpClient.ReceiveAsync(reader)));
    }

    [Fact]
    public async Task Should_keep_a_partition_key_in_one_partition_and_spread_the_rest()
    {
        await using var broker = await StartAsync(partitions: 2);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(Hub, TestMessages.Numbered(4));
        var (zero, one) = (await CountAsync(broker, 0), await CountAsync(broker, 1));
        Assert.Equal((2, 2), (zero, one));

        using var rest = new RestClient(broker);
        for (var i = 0; i < 4; i++)
            (await rest.PostAsync("x", """{"PartitionKey":"k"}""", Hub)).Dispose();
        var after = new[] { await CountAsync(broker, 0), await CountAsync(broker, 1) };
        Assert.Equal([2L, 6L], after.Order());

        await client.SendAsync(Hub + "/Partitions/1", TestMessages.Text("named"));
        Assert.Equal(after[1] + 1, await CountAsync(broker, 1));
    }

    [Fact]
    public async Task Should_have_its_events_after_a_restart()
    {
        using var folder = new TempFolder();
        await using (var broker = await StartAsync(folder: folder.Path))
        {
            await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
            await client.SendAsync(Hub, TestMessages.Text("a"));
        }

        await using var restarted = await ServiceBusBroker.StartAsync(new BrokerOptions { DataDirectory = folder.Path }, TestContext.Current.CancellationToken);
        Assert.Equal([Hub], restarted.EventHubNames);
        await using var again = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        Assert.Equal(["a"], TestMessages.Ids(await again.TakeAsync(Group + "0", 1)));
    }

    [Theory]
    [InlineData("telemetry", ErrorCode.NotAllowed)]
    [InlineData("telemetry/Partitions/0", ErrorCode.NotAllowed)]
    [InlineData("telemetry/ConsumerGroups/$Default/Partitions/7", ErrorCode.NotFound)]
    [InlineData("telemetry/ConsumerGroups//Partitions/0", ErrorCode.NotFound)]
    public async Task Should_refuse_to_be_received_from_like_a_queue(string address, string condition)
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        Assert.Equal(condition, (await AmqpClient.ClosedAsync(client.Receiver(address)))!.Condition);
    }

    [Fact]
    public async Task Should_refuse_a_selector_that_it_does_not_know()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var error = await AmqpClient.ClosedAsync(Read(client, "amqp.annotation.x-opt-enqueued-time > '1'"));
        Assert.Contains("x-opt-enqueued-time", error!.Description, System.StringComparison.Ordinal);
    }

    private static Task<ServiceBusBroker> StartAsync(int partitions = 1, string? folder = null) => ServiceBusBroker.StartAsync(
        new BrokerOptions { DataDirectory = folder, EventHubs = { new EventHubOptions(Hub) { PartitionCount = partitions } } }, TestContext.Current.CancellationToken);

    private static ReceiverLink Read(AmqpClient client, string selector)
    {
        var filter = new Map { [new Symbol("apache.org:selector-filter:string")] = new DescribedValue(new Symbol("apache.org:selector-filter:string"), selector) };
        return new ReceiverLink(client.Session, "reader", new Source { Address = Group + "0", FilterSet = filter }, null);
    }

    private static async Task<long> CountAsync(ServiceBusBroker broker, int partition) =>
        (await broker.GetCountsAsync($"{Hub}/Partitions/{partition}", TestContext.Current.CancellationToken)).Active;
}
