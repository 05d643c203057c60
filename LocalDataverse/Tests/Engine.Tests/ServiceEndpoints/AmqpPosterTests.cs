using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Amqp;
using LocalDataverse.Broker;
using LocalDataverse.Engine.ServiceEndpoints;
using LocalDataverse.Engine.Tests.ServiceEndpoints.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.ServiceEndpoints;

/// <summary>Posts to the embedded broker over a real socket.</summary>
public sealed class AmqpPosterTests : IDisposable
{
    private const string Claims = "http://schemas.microsoft.com/xrm/2011/Claims/";
    private const string Key = "c2VjcmV0LWtleS1vZi10aGUtdGVzdA==";

    private static readonly ServiceEndpointMessage Message = new(new Uri("http://localhost:5000/"));

    private readonly ServiceEndpointPosters _posters = new(TimeProvider.System);

    public void Dispose() => _posters.Dispose();

    [Fact]
    public async Task A_message_arrives_with_body_and_claims()
    {
        await using var broker = await Start(new QueueOptions("erp"));
        _posters.Post(Endpoint(broker.Port), TestContexts.Update(), Message);
        using var received = (await Receive(broker.Port, 1)).Single();
        Assert.Equal("application/json", received.Properties.ContentType.ToString());
        Assert.True(Guid.TryParseExact(received.Properties.MessageId, "N", out _));
        Assert.Contains("\"MessageName\":\"Update\"", Encoding.UTF8.GetString((byte[])received.Body), StringComparison.Ordinal);
        Assert.Equal("http://localhost:5000/", received.ApplicationProperties[Claims + "Organization"]);
        Assert.Equal("aaaaaaaa-0000-0000-0000-000000000011", received.ApplicationProperties[Claims + "User"]);
        Assert.Equal("aaaaaaaa-0000-0000-0000-000000000012", received.ApplicationProperties[Claims + "InitiatingUser"]);
        Assert.Equal("account", received.ApplicationProperties[Claims + "EntityLogicalName"]);
        Assert.Equal("Update", received.ApplicationProperties[Claims + "RequestName"]);
        Assert.Equal(5, received.ApplicationProperties.Map.Count);
    }

    [Fact]
    public async Task A_message_that_was_cut_says_so()
    {
        await using var broker = await Start(new QueueOptions("erp"));
        _posters.Post(Endpoint(broker.Port), TestContexts.Update(inputBytes: 300_000), Message);
        using var received = (await Receive(broker.Port, 1)).Single();
        Assert.Equal("true", received.ApplicationProperties["MessageMaxSizeExceeded"]);
    }

    [Fact]
    public async Task Many_threads_share_a_connection()
    {
        await using var broker = await Start(new QueueOptions("erp"));
        var endpoint = Endpoint(broker.Port);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => _posters.Post(endpoint, TestContexts.Update(), Message))));
        Assert.Equal(40, (await broker.GetCountsAsync("erp", TestContext.Current.CancellationToken)).Active);
    }

    [Fact]
    public async Task A_post_goes_through_again_when_the_broker_is_back()
    {
        using var port = new ReservedPort();
        var broker = await Start(new QueueOptions("erp"), port.Number);
        var endpoint = Endpoint(port.Number);
        _posters.Post(endpoint, TestContexts.Update(), Message);
        await broker.DisposeAsync();
        var error = Assert.Throws<ServiceEndpointException>(() => _posters.Post(endpoint, TestContexts.Update(), Message));
        Assert.True(error.Transient, error.Message);
        await using var again = await Start(new QueueOptions("erp"), port.Number);
        _posters.Post(endpoint, TestContexts.Update(), Message);
        Assert.Equal(1, (await again.GetCountsAsync("erp", TestContext.Current.CancellationToken)).Active);
    }

    [Fact]
    public async Task A_queue_that_does_not_exist_stays_so()
    {
        await using var broker = await Start(new QueueOptions("erp"));
        var error = Assert.Throws<ServiceEndpointException>(() => _posters.Post(Endpoint(broker.Port, "other"), TestContexts.Update(), Message));
        Assert.False(error.Transient, error.Message);
        Assert.Contains("amqp:not-found", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_stays_wrong_and_is_not_shown()
    {
        await using var broker = await Start(new QueueOptions("erp"));
        var endpoint = Endpoint(broker.Port);
        endpoint["saskey"] = "d3Jvbmcta2V5";
        var error = Assert.Throws<ServiceEndpointException>(() => _posters.Post(endpoint, TestContexts.Update(), Message));
        Assert.False(error.Transient, error.Message);
        Assert.DoesNotContain("d3Jvbmcta2V5", error.ToString(), StringComparison.Ordinal);
        endpoint["saskey"] = Key;
        _posters.Post(endpoint, TestContexts.Update(), Message);
        Assert.Equal(1, (await broker.GetCountsAsync("erp", TestContext.Current.CancellationToken)).Active);
    }

    [Fact]
    public async Task A_full_queue_may_have_room_later()
    {
        await using var broker = await Start(new QueueOptions("erp") { MaxMessages = 1 });
        var endpoint = Endpoint(broker.Port);
        _posters.Post(endpoint, TestContexts.Update(), Message);
        var error = Assert.Throws<ServiceEndpointException>(() => _posters.Post(endpoint, TestContexts.Update(), Message));
        Assert.True(error.Transient, error.Message);
    }

    [Theory]
    [InlineData("saskey", null, "update the endpoint's saskey")]
    [InlineData("namespaceaddress", "http://wrong/", "is not of the form sb://")]
    [InlineData("path", null, "no queue, topic or event hub")]
    public void An_endpoint_that_is_not_set_up_says_what_is_missing(string column, string? value, string expected)
    {
        var endpoint = Endpoint(5672);
        endpoint[column] = value;
        var error = Assert.Throws<ServiceEndpointException>(() => _posters.Post(endpoint, TestContexts.Update(), Message));
        Assert.False(error.Transient);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relay_endpoint_is_not_supported()
    {
        var endpoint = Endpoint(5672);
        endpoint["contract"] = new OptionSetValue(4);
        Assert.Contains("Azure Relay", Assert.Throws<ServiceEndpointException>(() => _posters.Post(endpoint, TestContexts.Update(), Message)).Message, StringComparison.Ordinal);
    }

    private static Entity Endpoint(int port, string path = "erp") => new("serviceendpoint", Guid.NewGuid())
    {
        ["name"] = "ERP",
        ["contract"] = new OptionSetValue(6),
        ["authtype"] = new OptionSetValue(2),
        ["messageformat"] = new OptionSetValue(2),
        ["namespaceaddress"] = $"sb://127.0.0.1:{port}/",
        ["path"] = path,
        ["saskeyname"] = "RootManageSharedAccessKey",
        ["saskey"] = Key,
    };

    private static async Task<ServiceBusBroker> Start(QueueOptions queue, int port = 0)
    {
        var options = new BrokerOptions { Port = port, SharedAccessKey = Key };
        options.Queues.Add(queue);
        return await ServiceBusBroker.StartAsync(options, TestContext.Current.CancellationToken);
    }

    private static async Task<Message[]> Receive(int port, int count)
    {
        var connection = await Connection.Factory.CreateAsync(new Address("127.0.0.1", port, "RootManageSharedAccessKey", Key, "/", "amqp"));
        try
        {
            var receiver = new ReceiverLink(new Session(connection), "test", "erp");
            var messages = new Message[count];
            for (var i = 0; i < count; i++)
            {
                messages[i] = await receiver.ReceiveAsync(TimeSpan.FromMinutes(1));
                Assert.NotNull(messages[i]);
                receiver.Accept(messages[i]);
            }
            return messages;
        }
        finally
        {
            await connection.CloseAsync();
        }
    }
}
