using System;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_the_address_is_wrong
{
    [Theory]
    [InlineData("no-such-queue")]
    [InlineData("no-such-queue/$management")]
    [InlineData("orders/nothing")]
    public async Task Should_say_that_there_is_no_such_entity(string address)
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        foreach (var link in new Link[] { client.Sender(address), client.Receiver(address) })
        {
            var error = await AmqpClient.ClosedAsync(link);
            Assert.Equal(ErrorCode.NotFound, error!.Condition);
            Assert.Contains($"localhost:{broker.Port}/{address}' could not be found.", error.Description, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Should_refuse_to_send_to_the_dead_letter_queue()
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var error = await AmqpClient.ClosedAsync(client.Sender(TestBroker.Queue + "/$DeadLetterQueue"));
        Assert.Equal(ErrorCode.NotAllowed, error!.Condition);
    }

    [Fact]
    public async Task Should_refuse_transactions_by_name()
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);

        var coordinator = new SenderLink(client.Session, "transaction", new Attach { Source = new Source(), Target = new Amqp.Transactions.Coordinator() }, null);

        Assert.Contains("Transactions", (await AmqpClient.ClosedAsync(coordinator))!.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_answer_an_unknown_management_operation_with_its_name()
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var reply = await client.ManageAsync(TestBroker.Queue, "com.microsoft:get-message-sessions", []);
        Assert.Equal(501, reply.ApplicationProperties["statusCode"]);
        Assert.Contains("com.microsoft:get-message-sessions", (string)reply.ApplicationProperties["statusDescription"], StringComparison.Ordinal);
    }
}
