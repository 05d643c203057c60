using System;
using System.Net;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_a_topic_has_subscriptions
{
    private const string Topic = "events";
    private const string First = "events/Subscriptions/first";
    private const string Second = "events/Subscriptions/second";

    [Fact]
    public async Task Should_give_each_of_them_every_message_over_both_protocols()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        using var rest = new RestClient(broker);
        await client.SendAsync(Topic, TestMessages.Numbered(3));
        using var response = await rest.PostAsync("x", """{"MessageId":"over rest"}""", Topic);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);

        foreach (var subscription in new[] { First, Second })
            Assert.Equal(["0", "1", "2", "over rest"], TestMessages.Ids(await client.TakeAsync(subscription, 4, (link, message) => link.Accept(message))));
    }

    [Fact]
    public async Task Should_settle_in_one_without_touching_the_other()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(Topic, TestMessages.Text("a"));
        await client.TakeAsync(First, 1, (link, message) => link.Reject(message, new Error("test:bad")));

        Assert.Equal(["a"], TestMessages.Ids(await client.TakeAsync(First + "/$DeadLetterQueue", 1)));
        Assert.Equal(["a"], TestMessages.Ids(await client.TakeAsync(Second, 1)));
    }

    [Fact]
    public async Task Should_be_there_with_their_messages_after_a_restart()
    {
        using var folder = new TempFolder();
        await using (var broker = await StartAsync(folder.Path))
        {
            await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
            await client.SendAsync(Topic, TestMessages.Text("a"));
        }

        await using var restarted = await ServiceBusBroker.StartAsync(new BrokerOptions { DataDirectory = folder.Path }, TestContext.Current.CancellationToken);
        Assert.Equal([Topic], restarted.TopicNames);
        Assert.Empty(restarted.QueueNames);
        await using var again = await AmqpClient.ConnectAsync(restarted.ConnectionString);
        await again.SendAsync(Topic, TestMessages.Text("b"));
        Assert.Equal(["a", "b"], TestMessages.Ids(await again.TakeAsync(Second, 2)));
    }

    [Fact]
    public async Task Should_drop_duplicates_and_refuse_what_the_topic_has_no_room_for()
    {
        await using var broker = await StartAsync(configure: topic => (topic.RequiresDuplicateDetection, topic.MaxSizeBytes) = (true, 250));
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(Topic, TestMessages.Text("a"), TestMessages.Text("a"));
        var exception = await Assert.ThrowsAsync<AmqpException>(() => client.SendAsync(Topic, TestMessages.Text(new string('b', 50))));
        Assert.Equal(ErrorCode.ResourceLimitExceeded, exception.Error.Condition);
        foreach (var subscription in new[] { First, Second })
            Assert.Equal(1, (await broker.GetCountsAsync(subscription, TestContext.Current.CancellationToken)).Active);
    }

    [Fact]
    public async Task Should_make_a_dead_letter_of_a_message_without_the_session_that_one_of_them_requires()
    {
        await using var broker = await StartAsync(configure: topic => topic.Subscriptions[0].RequiresSession = true);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(Topic, TestMessages.Text("a"));
        var dead = Assert.Single(await client.TakeAsync(First + "/$DeadLetterQueue", 1));
        Assert.Equal("Session ID is null", dead.ApplicationProperties["DeadLetterReason"]);
        Assert.Equal(["a"], TestMessages.Ids(await client.TakeAsync(Second, 1)));
    }

    [Fact]
    public async Task Should_take_messages_that_nobody_subscribed_to()
    {
        await using var broker = await ServiceBusBroker.StartAsync(new BrokerOptions { Topics = { new TopicOptions(Topic) } }, TestContext.Current.CancellationToken);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(Topic, TestMessages.Text("gone"));
    }

    [Theory]
    [InlineData(Topic, true, ErrorCode.NotAllowed)]
    [InlineData(First, false, ErrorCode.NotAllowed)]
    [InlineData("events/Subscriptions/third", true, ErrorCode.NotFound)]
    public async Task Should_refuse_what_makes_no_sense(string address, bool receive, string condition)
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        Link link = receive ? client.Receiver(address) : client.Sender(address);
        Assert.Equal(condition, (await AmqpClient.ClosedAsync(link))!.Condition);
    }

    [Fact]
    public async Task Should_refuse_the_topics_management_by_name_and_a_name_that_is_taken()
    {
        await using var broker = await StartAsync();
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var reply = await client.ManageAsync(Topic, "com.microsoft:schedule-message", []);
        Assert.Equal(501, reply.ApplicationProperties["statusCode"]);
        Assert.Contains("com.microsoft:schedule-message", (string)reply.ApplicationProperties["statusDescription"], StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => broker.CreateQueueAsync(new QueueOptions("Events"), TestContext.Current.CancellationToken));
    }

    private static Task<ServiceBusBroker> StartAsync(string? folder = null, Action<TopicOptions>? configure = null)
    {
        var topic = new TopicOptions(Topic) { Subscriptions = { new SubscriptionOptions("first"), new SubscriptionOptions("second") } };
        configure?.Invoke(topic);
        return ServiceBusBroker.StartAsync(new BrokerOptions { DataDirectory = folder, Topics = { topic } }, TestContext.Current.CancellationToken);
    }
}
