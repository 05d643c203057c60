using System.Globalization;
using System.Linq;
using System.Net.Sockets;
using System.Threading.Tasks;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_many_clients_connect
{
    [Fact]
    public async Task Should_serve_them_all_and_deliver_each_message_to_one_of_them()
    {
        const int clients = 40;
        await using var broker = await TestBroker.StartAsync();
        var received = await Task.WhenAll(Enumerable.Range(0, clients).Select(number => SendAndReceiveAsync(broker, number)));
        Assert.Equal(Enumerable.Range(0, clients), received.Select(id => int.Parse(id, CultureInfo.InvariantCulture)).Order());
        await broker.WaitForAsync(counts => counts is { Active: 0, Locked: 0 });
    }

    [Fact]
    public async Task Should_not_wait_for_one_that_says_nothing()
    {
        await using var broker = await TestBroker.StartAsync();
        using var silent = new TcpClient();
        await silent.ConnectAsync("127.0.0.1", broker.Port, TestContext.Current.CancellationToken);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
    }

    [Fact]
    public async Task Should_hang_up_on_one_that_speaks_something_else()
    {
        await using var broker = await TestBroker.StartAsync();
        using var browser = new TcpClient();
        await browser.ConnectAsync("127.0.0.1", broker.Port, TestContext.Current.CancellationToken);
        await browser.GetStream().WriteAsync("GET / HTTP/1.1\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        var answer = new byte[8];
        await browser.GetStream().ReadExactlyAsync(answer, TestContext.Current.CancellationToken);
        Assert.Equal("AMQP\x03\x01\0\0"u8.ToArray(), answer);
    }

    private static async Task<string> SendAndReceiveAsync(ServiceBusBroker broker, int number)
    {
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text(number.ToString(CultureInfo.InvariantCulture)));
        return TestMessages.Id(Assert.Single(await client.TakeAsync(TestBroker.Queue, 1, (link, message) => link.Accept(message))));
    }
}
