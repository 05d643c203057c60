using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>What the server has for developers beside the platform's Web API.</summary>
public sealed class DeveloperEndpointTests : IAsyncDisposable
{
    private const string Faults = "/localdataverse/faults";
    private const string Clock = "/localdataverse/clock";
    private const string Executions = "/localdataverse/executions";

    private readonly TestServer _server = new();

    [Fact]
    public async Task AFault_IsSetListedMetAndTakenAway()
    {
        await _server.InitializeAsync();

        var added = await _server.SendAsync("POST", Faults, """{"message":"Create","table":"account","errorCode":-2147015902,"text":"Slow down.","retryAfter":"00:00:07"}""");
        var met = await _server.SendAsync("POST", "accounts", """{"name":"A"}""");
        var list = await _server.GetAsync(Faults);
        var removed = await _server.SendAsync("DELETE", $"{Faults}/{(string?)added.Json["id"]}");

        Assert.Equal((201, 200, 204), (added.Status, list.Status, removed.Status));
        Assert.Equal((429, "0x80072322", "Slow down.", "7"), (met.Status, met.ErrorCode, met.ErrorMessage, met.Header("Retry-After")));
        Assert.Equal("Slow down.", (string?)Assert.Single(list.Json.AsArray())!["text"]);
        Assert.Equal(204, (await _server.SendAsync("POST", "accounts", """{"name":"A"}""")).Status);
        Assert.Equal(404, (await _server.SendAsync("DELETE", $"{Faults}/{Guid.NewGuid()}")).Status);
        Assert.Equal(204, (await _server.SendAsync("DELETE", Faults)).Status);
    }

    [Theory]
    [InlineData("""{"message":"Create"}""", "ErrorCode or a Delay")]
    [InlineData("""{"message":"Create","colour":"red"}""", "colour")]
    [InlineData("null", "null")]
    public async Task AFaultThatMakesNoSense_IsAnswered400(string body, string expected)
    {
        await _server.InitializeAsync();

        var answer = await _server.SendAsync("POST", Faults, body);

        Assert.Equal(400, answer.Status);
        Assert.Contains(expected, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Executions_AreFoundByTheirOperation()
    {
        await _server.InitializeAsync();
        await _server.SendAsync("POST", "accounts", """{"name":"A"}""");

        var latest = (await _server.GetAsync(Executions)).Json.AsArray();
        var create = latest.First(e => (string?)e!["message"] == "Create")!;
        var found = (await _server.GetAsync($"{Executions}/{(string?)create["operationId"]}")).Json.AsArray();

        Assert.Equal(("account", 1), ((string?)create["table"], (int)create["depth"]!));
        Assert.Equal((string?)create["operationId"], (string?)Assert.Single(found)!["operationId"]);
        Assert.Equal(204, (await _server.SendAsync("DELETE", Executions)).Status);
        Assert.Empty((await _server.GetAsync(Executions)).Json.AsArray());
    }

    [Fact]
    public async Task TheClock_IsSetStoppedAndLetGoAgain()
    {
        await _server.InitializeAsync();
        const string Time = "2030-05-06T07:08:09+00:00";

        var set = await _server.SendAsync("PUT", Clock, $$"""{"now":"{{Time}}","frozen":true}""");
        await _server.SendAsync("POST", "accounts", """{"name":"A"}""");
        var row = (await _server.GetAsync("accounts?$select=createdon")).Rows.Single()!;

        Assert.Equal((200, Time, true), (set.Status, (string?)set.Json["now"], (bool)set.Json["frozen"]!));
        Assert.Equal("2030-05-06T07:08:09Z", (string?)row["createdon"]);
        Assert.Equal(Time, (string?)(await _server.GetAsync(Clock)).Json["now"]);
        var released = await _server.SendAsync("DELETE", Clock);
        Assert.False((bool)released.Json["frozen"]!);
        Assert.True((DateTimeOffset)released.Json["now"]! < DateTimeOffset.Parse(Time, CultureInfo.InvariantCulture));
        Assert.Equal(400, (await _server.SendAsync("PUT", Clock, "{\"now\":\"never\"}")).Status);
    }

    [Theory]
    [InlineData(Clock)]
    [InlineData(Faults)]
    [InlineData(Executions)]
    public async Task Others_AreRefused(string path)
    {
        await _server.InitializeAsync();
        var user = _server.Organization.CreateUser("Ann Basic", "Basic User");

        Assert.Equal(403, (await _server.SendAsync("GET", path, user: user)).Status);
    }

    [Fact]
    public void TheWorker_LiesBesideTheServer() => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "LocalDataverse.PluginWorker.dll")));

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
