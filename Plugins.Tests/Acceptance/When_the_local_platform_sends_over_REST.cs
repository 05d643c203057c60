using System;
using System.Data.Common;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Amqp;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>What a person does who tries the other transport: <c>up</c>, two variables, an order.</summary>
public sealed class When_the_local_platform_sends_over_REST : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("acceptance-rest-").FullName;
    private readonly HttpClient _http = new();
    private ServerProcess _server = null!;

    [Fact]
    public async Task Should_deliver_clean_events_with_the_managed_identity_of_the_platform()
    {
        _server = await ServerProcess.StartAsync(_folder, 0, "--solution", Stage.Zip);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)_server.Connection["token"]!);
        await SetAsync("erp_Transport", "ServiceBusRest");
        await SetAsync("erp_ServiceBusUrl", (string)_server.Connection["serviceBusRestUrl"]! + Stage.Queue);
        var order = Guid.NewGuid();

        await SendAsync(HttpMethod.Post, "salesorders", $$"""{"salesorderid":"{{order}}","name":"Order","ordernumber":"ORD-1"}""");
        await SendAsync(HttpMethod.Patch, $"salesorders({order})", """{"statecode":1,"statuscode":3}""");

        using var message = await ReceiveAsync();
        var envelope = JsonNode.Parse((byte[])message.Body)!;
        Assert.Equal("erp.salesorder.submitted.v1", (string?)envelope["type"]);
        Assert.Equal($"salesorder/{order}", (string?)envelope["subject"]);
        Assert.Equal((string?)envelope["id"], message.Properties.MessageId);
    }

    private async Task SetAsync(string name, string value)
    {
        var definition = (await SendAsync(HttpMethod.Get, $"environmentvariabledefinitions?$select=schemaname&$filter=schemaname eq '{name}'", null))["value"]!.AsArray().Single()!;
        var id = (string)definition["environmentvariabledefinitionid"]!;
        await SendAsync(
            HttpMethod.Post,
            "environmentvariablevalues",
            $$"""{"schemaname":"{{name}}","value":"{{value}}","EnvironmentVariableDefinitionId@odata.bind":"/environmentvariabledefinitions({{id}})"}""");
    }

    private async Task<JsonNode> SendAsync(HttpMethod method, string path, string? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(_server.Api, path));
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {response.StatusCode} {text}");
        return text.Length > 0 ? JsonNode.Parse(text)! : new JsonObject();
    }

    private async Task<Message> ReceiveAsync()
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = (string)_server.Connection["serviceBusConnectionString"]! };
        var endpoint = new Uri((string)settings["Endpoint"]);
        var connection = await Connection.Factory.CreateAsync(new Address(endpoint.Host, endpoint.Port, (string)settings["SharedAccessKeyName"], (string)settings["SharedAccessKey"], "/", "amqp"));
        var receiver = new ReceiverLink(new Session(connection), "consumer", Stage.Queue);
        var message = await receiver.ReceiveAsync(TimeSpan.FromSeconds(30));
        Assert.NotNull(message);
        receiver.Accept(message);
        await connection.CloseAsync();
        return message;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
