using System;
using System.Threading.Tasks;
using Amqp;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_the_queue_is_full
{
    [Fact]
    public async Task Should_refuse_messages_until_there_is_room_again()
    {
        await using var broker = await TestBroker.StartAsync(queue => queue.MaxMessages = 2);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Numbered(2));

        var exception = await Assert.ThrowsAsync<AmqpException>(() => client.SendAsync(TestBroker.Queue, TestMessages.Text("one too many")));
        Assert.Equal(ErrorCode.ResourceLimitExceeded, exception.Error.Condition);

        await client.TakeAsync(TestBroker.Queue, 1, (link, message) => link.Accept(message));
        await broker.WaitForAsync(counts => counts is { Active: 1, Locked: 0 });
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("fits"));
    }

    [Fact]
    public async Task Should_count_bytes()
    {
        await using var broker = await TestBroker.StartAsync(queue => queue.MaxSizeBytes = 100);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var exception = await Assert.ThrowsAsync<AmqpException>(() => client.SendAsync(TestBroker.Queue, TestMessages.Text(new string('x', 100))));
        Assert.Equal(ErrorCode.ResourceLimitExceeded, exception.Error.Condition);
        Assert.Contains("Max entity size in bytes:100", exception.Error.Description, StringComparison.Ordinal);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("s"));
    }
}
