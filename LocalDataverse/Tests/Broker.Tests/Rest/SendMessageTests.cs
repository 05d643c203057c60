using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using LocalDataverse.Broker.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Rest;

/// <summary>Sent over REST, received over AMQP.</summary>
public sealed class SendMessageTests
{
    [Fact]
    public async Task Post_WithEveryProperty_ArrivesWithAllOfThem()
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);

        using var response = await rest.PostAsync(
            "{\"text\":\"é\"}",
            """{"MessageId":"m-1","SessionId":"s","CorrelationId":"c","Label":"l","To":"t","ReplyTo":"r","ReplyToSessionId":"rs","PartitionKey":"s","TimeToLive":40,"Unknown":1}""",
            contentType: "application/cloudevents+json; charset=utf-8",
            headers: [("Priority", "High"), ("Customer", "\"12345,\\\"ABC\\\"\""), ("Count", "3"), ("Big", "5000000000"), ("Ratio", "0.5"), ("Urgent", "true")]);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var message = Assert.Single(await client.TakeAsync(TestBroker.Queue, 1));
        Assert.Equal("{\"text\":\"é\"}", Encoding.UTF8.GetString(Assert.IsType<byte[]>(message.Body)));
        var properties = message.Properties;
        Assert.Equal(("m-1", "s", "c", "l"), (properties.MessageId, properties.GroupId, properties.CorrelationId, properties.Subject));
        Assert.Equal(("t", "r", "rs"), (properties.To, properties.ReplyTo, properties.ReplyToGroupId));
        Assert.Equal("application/cloudevents+json; charset=utf-8", properties.ContentType.ToString());
        Assert.Equal("s", TestMessages.Annotation(message, "x-opt-partition-key"));
        Assert.Equal(40_000u, message.Header.Ttl);
        var application = message.ApplicationProperties.Map;
        Assert.Equal(("High", "12345,\"ABC\"", true), (application["Priority"], application["Customer"], application["Urgent"]));
        Assert.Equal((3, 5_000_000_000L, 0.5), (application["Count"], application["Big"], application["Ratio"]));
        Assert.Equal(6, application.Count);
    }

    [Fact]
    public async Task Post_WithoutProperties_GetsAnId()
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        Assert.True(Guid.TryParse(TestMessages.Id(Assert.Single(await client.TakeAsync(TestBroker.Queue, 1))), out _));
    }

    [Fact]
    public async Task Post_Scheduled_WaitsForItsTime()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 12, 0, 0, TimeSpan.Zero));
        await using var broker = await TestBroker.StartAsync(clock: clock);
        using var rest = new RestClient(broker);
        var signature = SasTokens.Create(broker.ConnectionString, broker.RestAddress.AbsoluteUri, 300_000_000);
        using var response = await rest.PostAsync("x", """{"ScheduledEnqueueTimeUtc":"Tue, 01 Jan 2030 12:05:00 GMT"}""", authorization: signature);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        await broker.WaitForAsync(counts => counts is { Scheduled: 1, Active: 0 });
        clock.Advance(TimeSpan.FromMinutes(5));
        await broker.WaitForAsync(counts => counts is { Scheduled: 0, Active: 1 });
    }

    [Fact]
    public async Task Post_Batch_ArrivesAsMessages()
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync(
            """
            [{"Body":"one","BrokerProperties":{"MessageId":"1","TimeToLiveTimeSpan":"0.00:00:40"}},{"Body":"two","BrokerProperties":{"MessageId":"2"},"UserProperties":{"Priority":"Low","Count":2}}]
            """,
            contentType: "application/vnd.microsoft.servicebus.json");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        var messages = await client.TakeAsync(TestBroker.Queue, 2);
        Assert.Equal(["1", "2"], TestMessages.Ids(messages));
        Assert.Equal(40_000u, messages[0].Header.Ttl);
        Assert.Equal("two", Encoding.UTF8.GetString((byte[])messages[1].Body));
        Assert.Equal(("Low", 2), (messages[1].ApplicationProperties["Priority"], messages[1].ApplicationProperties["Count"]));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"MessageId":5}""")]
    [InlineData("""{"MessageId":""}""")]
    [InlineData("""{"TimeToLive":"soon"}""")]
    [InlineData("""{"TimeToLive":0}""")]
    [InlineData("""{"ScheduledEnqueueTimeUtc":"tomorrow"}""")]
    [InlineData("""{"SessionId":"a","PartitionKey":"b"}""")]
    public async Task Post_WithBadProperties_Is400(string properties)
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x", properties);
        await RestClient.AssertRefusedAsync(HttpStatusCode.BadRequest, response);
        await broker.WaitForAsync(counts => counts.Active == 0);
    }

    [Fact]
    public async Task Post_IdOf129Characters_Is400()
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x", $$"""{"MessageId":"{{new string('i', 129)}}"}""");
        Assert.StartsWith("The broker property MessageId", await RestClient.AssertRefusedAsync(HttpStatusCode.BadRequest, response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"Text":"x"}]""")]
    [InlineData("""[{"Body":"x","UserProperties":{"a":[]}}]""")]
    [InlineData("{")]
    public async Task Post_BadBatch_Is400(string body)
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync(body, contentType: "application/vnd.microsoft.servicebus.json");
        await RestClient.AssertRefusedAsync(HttpStatusCode.BadRequest, response);
    }

    [Fact]
    public async Task Post_ToAFullQueue_Is403()
    {
        await using var broker = await TestBroker.StartAsync(queue => queue.MaxSizeBytes = 300);
        using var rest = new RestClient(broker);
        using var first = await rest.PostAsync(new string('x', 100));
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        using var response = await rest.PostAsync(new string('x', 100));
        Assert.Contains("Max entity size in bytes:300", await RestClient.AssertRefusedAsync(HttpStatusCode.Forbidden, response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(255 * 1024, HttpStatusCode.Created)]
    [InlineData((256 * 1024) - 10, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(300 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Post_LargeBody_IsLimitedLikeAmqp(int size, HttpStatusCode expected)
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync(new string('x', size));
        if (expected == HttpStatusCode.Created)
            Assert.Equal(expected, response.StatusCode);
        else
            Assert.Contains("exceeds the limit (262144 bytes)", await RestClient.AssertRefusedAsync(expected, response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ToNoQueue_Is404()
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x", entity: "no-such-queue");
        Assert.Contains("no-such-queue", await RestClient.AssertRefusedAsync(HttpStatusCode.NotFound, response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE", "orders/messages/head")]
    [InlineData("POST", "orders/messages/head")]
    [InlineData("GET", "orders/messages")]
    public async Task Receive_IsRefusedByName(string method, string path)
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Authorization = AuthenticationHeaderValue.Parse(rest.Sign());
        using var response = await rest.SendAsync(request);
        Assert.Contains("received over AMQP", await RestClient.AssertRefusedAsync(HttpStatusCode.NotImplemented, response), StringComparison.Ordinal);
    }
}
