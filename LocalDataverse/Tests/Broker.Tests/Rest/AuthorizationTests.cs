using System;
using System.Net;
using System.Threading.Tasks;
using LocalDataverse.Broker.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Rest;

public sealed class AuthorizationTests
{
    [Theory]
    [InlineData("orders", "wrong", 300, "InvalidSignature")]
    [InlineData("orders", null, -1, "ExpiredToken")]
    [InlineData("others", null, 300, "InvalidAudience")]
    [InlineData("order", null, 300, "InvalidAudience")]
    public async Task Signature_Wrong_Is401(string entity, string? key, int secondsToLive, string fault)
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x", authorization: rest.Sign(entity, secondsToLive, key));
        Assert.StartsWith(fault, await RestClient.AssertRefusedAsync(HttpStatusCode.Unauthorized, response), StringComparison.Ordinal);
        await broker.WaitForAsync(counts => counts.Active == 0);
    }

    [Theory]
    [InlineData(null, "MissingToken")]
    [InlineData("Basic dTpw", "MalformedToken")]
    [InlineData("SharedAccessSignature sr=x", "MalformedToken")]
    [InlineData("Bearer abc", "InvalidIssuer")]
    public async Task Header_OfAnotherKind_Is401(string? authorization, string fault)
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x", authorization: authorization);
        Assert.StartsWith(fault, await RestClient.AssertRefusedAsync(HttpStatusCode.Unauthorized, response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stranger_IsNotToldWhichQueuesThereAre()
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x", entity: "no-such-queue", authorization: null);
        await RestClient.AssertRefusedAsync(HttpStatusCode.Unauthorized, response);
    }

    [Fact]
    public async Task Signature_ForTheNamespace_CoversEveryQueue()
    {
        await using var broker = await TestBroker.StartAsync();
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x", authorization: rest.Sign(""));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Theory]
    [InlineData("good", HttpStatusCode.Created)]
    [InlineData("bad", HttpStatusCode.Unauthorized)]
    public async Task Token_IsTheValidatorsDecision(string token, HttpStatusCode expected)
    {
        var options = new BrokerOptions { Queues = { new QueueOptions(TestBroker.Queue) }, AccessTokens = new OneToken() };
        await using var broker = await ServiceBusBroker.StartAsync(options, TestContext.Current.CancellationToken);
        using var rest = new RestClient(broker);
        using var response = await rest.PostAsync("x", authorization: "Bearer " + token);
        Assert.Equal(expected, response.StatusCode);
    }

    private sealed class OneToken : IAccessTokenValidator
    {
        public bool MaySend(string token, string entity) => token == "good" && entity == TestBroker.Queue;
    }
}
