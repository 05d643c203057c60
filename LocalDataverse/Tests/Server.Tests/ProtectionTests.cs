using System;
using System.Globalization;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Service protection: refusals on demand, and what headers say.</summary>
public sealed class ProtectionTests : IAsyncLifetime
{
    private readonly TestServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("Requests", "0x80072322", "Number of requests exceeded the limit of 6000 over time window of 300 seconds.")]
    [InlineData("ExecutionTime", "0x80072321", "Combined execution time")]
    [InlineData("Concurrency", "0x80072326", "Number of concurrent requests exceeded the limit of 52.")]
    public async Task ARefusalOnDemand_IsThePlatforms(string limit, string code, string message)
    {
        var ordered = await OrderAsync($$"""{"limit":"{{limit}}","times":2,"retryAfter":7}""");

        for (var i = 0; i < 2; i++)
        {
            var refused = await _server.GetAsync("WhoAmI");
            Assert.Equal((429, code, "7"), (refused.Status, refused.ErrorCode, refused.Header("Retry-After")));
            Assert.StartsWith(message, refused.ErrorMessage, StringComparison.Ordinal);
        }
        Assert.Equal(204, ordered);
        Assert.Equal(200, (await _server.GetAsync("WhoAmI")).Status);
    }

    [Fact]
    public async Task ARefusal_MayBeOneUsersAndIsTakenBack()
    {
        var user = _server.Organization.CreateUser("Refused One");
        await OrderAsync($$"""{"limit":"Requests","times":100,"user":"{{user}}"}""");

        Assert.Equal(200, (await _server.GetAsync("WhoAmI")).Status);
        Assert.Equal(429, (await _server.SendAsync("GET", "WhoAmI", null, user)).Status);
        Assert.Equal(204, (await _server.SendAsync("DELETE", "/localdataverse/protection")).Status);
        Assert.Equal(200, (await _server.SendAsync("GET", "WhoAmI", null, user)).Status);
    }

    [Fact]
    public async Task Headers_CountDown()
    {
        var first = (await _server.GetAsync("WhoAmI")).Header("x-ms-ratelimit-burst-remaining-xrm-requests");
        var second = await _server.GetAsync("accounts?$top=1");

        Assert.Equal("5999", first);
        Assert.Equal("5998", second.Header("x-ms-ratelimit-burst-remaining-xrm-requests"));
        Assert.InRange(decimal.Parse(second.Header("x-ms-ratelimit-time-remaining-xrm-requests")!, CultureInfo.InvariantCulture), 1000, 1200);
    }

    [Theory]
    [InlineData("""{"limit":"Nothing"}""")]
    [InlineData("""{"limit":"Requests","times":0}""")]
    [InlineData("""{"nothing":1}""")]
    [InlineData("nonsense")]
    public async Task AnOrderThatIsNone_IsRefused(string body) => Assert.Equal(400, await OrderAsync(body));

    [Fact]
    public async Task OnlyTheAdministrator_MayOrder() =>
        Assert.Equal(403, (await _server.SendAsync("POST", "/localdataverse/protection", "{}", _server.Organization.CreateUser("Somebody"))).Status);

    private async Task<int> OrderAsync(string body) => (await _server.SendAsync("POST", "/localdataverse/protection", body)).Status;
}
