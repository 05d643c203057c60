using System;
using System.Threading.Tasks;
using Amqp;
using LocalDataverse.Broker.Security;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_the_key_is_wrong
{
    [Fact]
    public async Task Should_refuse_the_connection_with_sasl_plain()
    {
        await using var broker = await TestBroker.StartAsync();
        var exception = await Assert.ThrowsAsync<AmqpException>(() => AmqpClient.ConnectAsync(broker.ConnectionString, key: "wrong"));
        Assert.Equal(ErrorCode.UnauthorizedAccess, exception.Error.Condition);
    }

    [Theory]
    [InlineData("orders", "wrong", 3600, "InvalidSignature")]
    [InlineData("orders", null, -1, "ExpiredToken")]
    [InlineData("others", null, 3600, "InvalidAudience")]
    public async Task Should_refuse_the_token(string resource, string? key, int secondsToLive, string fault)
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAnonymouslyAsync(broker.ConnectionString);

        var reply = await client.PutTokenAsync(Uri("orders"), SasTokens.Create(broker.ConnectionString, Uri(resource), secondsToLive, key));

        Assert.Equal(401, reply.ApplicationProperties["status-code"]);
        Assert.StartsWith(fault, (string)reply.ApplicationProperties["status-description"], StringComparison.Ordinal);
        await AssertRefusedAsync(client, TestBroker.Queue);
    }

    [Fact]
    public async Task Should_refuse_a_link_without_any_token()
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAnonymouslyAsync(broker.ConnectionString);
        await AssertRefusedAsync(client, TestBroker.Queue);
        await AssertRefusedAsync(client, TestBroker.Queue + "/$management");
    }

    [Fact]
    public async Task Should_not_tell_a_stranger_which_queues_there_are()
    {
        await using var broker = await TestBroker.StartAsync();
        await using var client = await AmqpClient.ConnectAnonymouslyAsync(broker.ConnectionString);
        await AssertRefusedAsync(client, "no-such-queue");
    }

    [Fact]
    public async Task Should_let_a_token_in_that_is_right_and_only_where_it_covers()
    {
        await using var broker = await TestBroker.StartAsync();
        await broker.CreateQueueAsync(new QueueOptions("others"), TestContext.Current.CancellationToken);
        await using var client = await AmqpClient.ConnectAnonymouslyAsync(broker.ConnectionString);

        var reply = await client.PutTokenAsync(Uri("orders"), SasTokens.Create(broker.ConnectionString, Uri("orders"), 3600));

        Assert.Equal(202, reply.ApplicationProperties["status-code"]);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("a"));
        await AssertRefusedAsync(client, "others");
    }

    [Fact]
    public void Should_compare_paths_by_segment()
    {
        Assert.True(EntityPath.FromUri("sb://localhost:5672/").Covers(EntityPath.FromUri("orders")));
        Assert.True(EntityPath.FromUri("sb://localhost/Orders").Covers(EntityPath.FromUri("orders/$management")));
        Assert.False(EntityPath.FromUri("sb://localhost/order").Covers(EntityPath.FromUri("orders")));
    }

    private static string Uri(string queue) => "sb://localhost/" + queue;

    private static async Task AssertRefusedAsync(AmqpClient client, string address)
    {
        var error = await AmqpClient.ClosedAsync(client.Sender(address));
        Assert.Equal(ErrorCode.UnauthorizedAccess, error!.Condition);
        error = await AmqpClient.ClosedAsync(client.Receiver(address));
        Assert.Equal(ErrorCode.UnauthorizedAccess, error!.Condition);
    }
}
