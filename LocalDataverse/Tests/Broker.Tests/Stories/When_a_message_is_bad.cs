using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_a_message_is_bad
{
    [Fact]
    public async Task Should_refuse_one_that_is_too_big_and_take_the_next()
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var sender = client.Sender(TestBroker.Queue);

        var exception = await Assert.ThrowsAsync<AmqpException>(() => sender.SendAsync(new Message { BodySection = new Data { Binary = new byte[256 * 1024] } }));

        Assert.Equal(ErrorCode.MessageSizeExceeded, exception.Error.Condition);
        await sender.SendAsync(new Message { BodySection = new Data { Binary = new byte[255 * 1024] } });
        await broker.WaitForAsync(counts => counts.Active == 1);
    }

    [Fact]
    public async Task Should_refuse_a_batch_that_holds_anything_but_messages_whole()
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var parts = new DataList();
        parts.Add(new Data { Buffer = TestMessages.Text("good").Encode() });
        parts.Add(new Data { Binary = [1, 2, 3] });
        var batch = new Message { Format = 0x80013700, BodySection = parts };

        var exception = await Assert.ThrowsAsync<AmqpException>(() => client.SendAsync(TestBroker.Queue, batch));

        Assert.Equal(ErrorCode.DecodeError, exception.Error.Condition);
        Assert.Equal(0, (await broker.GetCountsAsync(TestBroker.Queue, TestContext.Current.CancellationToken)).Active);
    }
}
