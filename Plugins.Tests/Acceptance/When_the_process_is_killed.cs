using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Amqp;
using LocalDataverse.Engine.Tests.Support;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_process_is_killed : IAsyncDisposable
{
    private const int Writers = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly string _folder = Directory.CreateTempSubdirectory("acceptance-kill-").FullName;
    private readonly ReservedPort _port = new();
    private readonly HttpClient _http = new();
    private readonly SemaphoreSlim _restarts = new(1);
    private readonly int _seed = Environment.TickCount;
    private ServerProcess _server = null!;
    private string[] _options = [];
    private int _steps;
    private bool _killJobs;
    private int[] _killAt = [];
    private int _kills;

    [Theory]
    [InlineData(1000, 5, false)]
    [InlineData(200, 3, true)]
    public async Task Should_lose_nothing_send_each_message_under_one_id_and_keep_the_order_of_each_subject(int orderCount, int kills, bool asyncTransaction)
    {
        if (asyncTransaction) _options = ["--async-transaction"];
        var random = new Random(_seed);
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {_seed}");
        // Each order takes three steps: it is made, submitted and changed. Kills that wait for a job come in the first half: another writer is still at work then, and makes jobs.
        _killAt = [.. Enumerable.Range(0, kills).Select(_ => random.Next(asyncTransaction ? orderCount * 3 / 2 : orderCount * 3)).Order()];
        _killJobs = asyncTransaction;
        _server = await ServerProcess.StartAsync(_folder, _port.Number, ["--solution", Stage.Zip, .. _options]);

        var orders = (await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => WriteAsync(orderCount / Writers)))).SelectMany(o => o).ToList();
        Assert.Equal(kills, _kills);
        await SendTheRestAsync();

        var rows = await MessagesAsync("erp_state eq 829100001");
        var delivered = await ConsumeAsync(rows.Select(r => (string)r["erp_messageid"]!));
        var expected = orders.SelectMany(o => new[] { ($"salesorder/{o}", "erp.salesorder.submitted.v1"), ($"salesorder/{o}", "erp.salesorder.changed.v1") }).ToHashSet();
        Assert.Equal(expected.Count, rows.Count);
        Assert.Equal(expected, rows.Select(r => ((string)r["erp_subject"]!, (string)r["erp_eventtype"]!)).ToHashSet());
        Assert.Equal(rows.Select(r => (string)r["erp_messageid"]!).ToHashSet(), delivered.Select(e => (string)e["id"]!).ToHashSet());
        foreach (var subject in delivered.GroupBy(e => (string)e["subject"]!))
        {
            var sequence = subject.Select(e => int.Parse((string)e["sequence"]!, CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(sequence.Order(), sequence);
        }
        TestContext.Current.TestOutputHelper.WriteLine($"{delivered.Count} deliveries of {rows.Count} messages, killed after {string.Join(", ", _killAt)} steps");
    }

    /// <summary>One writer: as a client that tries again what got no answer.</summary>
    private async Task<List<Guid>> WriteAsync(int count)
    {
        var orders = new List<Guid>();
        for (var i = 0; i < count; i++)
        {
            var order = Guid.NewGuid();
            orders.Add(order);
            await StepAsync(HttpMethod.Post, "salesorders", $$"""{"salesorderid":"{{order}}","name":"Order","ordernumber":"{{order}}"}""", HttpStatusCode.PreconditionFailed);
            await StepAsync(HttpMethod.Patch, $"salesorders({order})", """{"statecode":1,"statuscode":3}""");
            await StepAsync(HttpMethod.Patch, $"salesorders({order})", """{"name":"Renamed"}""");
        }
        return orders;
    }

    /// <summary>Kills the server when this step is one to kill at, while the other writers are in the middle of theirs.</summary>
    private async Task StepAsync(HttpMethod method, string path, string body, HttpStatusCode? done = null)
    {
        var step = Interlocked.Increment(ref _steps) - 1;
        var kills = _killAt.Count(at => at == step);
        if (kills > 0)
        {
            var request = SendAsync(method, path, body);
            await RestartAsync(kill: true);
            Interlocked.Add(ref _kills, kills);
            try
            {
                using var lost = await request;
            }
            catch (HttpRequestException)
            {
                // Killed before it could answer: whether it was done is what nobody knows.
            }
        }
        await TryUntilDoneAsync(method, path, body, done);
    }

    private async Task TryUntilDoneAsync(HttpMethod method, string path, string body, HttpStatusCode? done)
    {
        while (true)
        {
            try
            {
                using var response = await SendAsync(method, path, body);
                if (response.IsSuccessStatusCode || response.StatusCode == done) return;
                Assert.Fail($"{method} {path}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}");
            }
            catch (HttpRequestException)
            {
                await RestartAsync(kill: false);
            }
        }
    }

    /// <summary>Kills and starts again; or, for those whose request was lost, waits until that is done.</summary>
    private async Task RestartAsync(bool kill)
    {
        await _restarts.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!kill) return;
            if (_killJobs) await JobRunsAsync();
            await _server.KillAsync();
            await _server.DisposeAsync();
            _server = await ServerProcess.StartAsync(_folder, _port.Number, _options);
        }
        finally
        {
            _restarts.Release();
        }
    }

    /// <summary>What a scheduled sweeper does, without waiting for leases of killed jobs and planned attempts.</summary>
    private async Task SendTheRestAsync()
    {
        var watch = Stopwatch.StartNew();
        while ((await MessagesAsync("erp_state ne 829100001")).Count is var left and > 0)
        {
            Assert.True(watch.Elapsed < Patience, $"{left} messages aren't sent");
            foreach (var subject in await RowsAsync("erp_integrationsubjects?$select=erp_subject&$filter=erp_leaseuntil ne null"))
                await TryUntilDoneAsync(HttpMethod.Patch, $"erp_integrationsubjects({subject["erp_integrationsubjectid"]})", """{"erp_leaseuntil":"2020-01-01T00:00:00Z"}""", null);
            foreach (var message in await RowsAsync("erp_integrationmessages?$select=erp_messageid&$filter=erp_nextattempton ne null"))
                await TryUntilDoneAsync(HttpMethod.Patch, $"erp_integrationmessages({message["erp_integrationmessageid"]})", """{"erp_nextattempton":"2020-01-01T00:00:00Z"}""", null);
            await TryUntilDoneAsync(HttpMethod.Post, "erp_DispatchPendingMessages", """{"MinimumAgeSeconds":0}""", null);
            await JobsDoneAsync(watch);
        }
    }

    private async Task JobsDoneAsync(Stopwatch watch)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while ((await RowsAsync("asyncoperations?$select=statuscode&$filter=statecode ne 3&$top=1")).Count > 0)
        {
            Assert.True(watch.Elapsed < Patience, "The system jobs come to no end.");
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A job is in progress: what is killed now has its transaction open.</summary>
    private async Task JobRunsAsync()
    {
        var watch = Stopwatch.StartNew();
        while ((await RowsAsync("asyncoperations?$select=statuscode&$filter=statecode eq 2&$top=1")).Count == 0)
            Assert.True(watch.Elapsed < Patience, "No system job runs.");
    }

    private Task<List<JsonNode>> MessagesAsync(string filter) =>
        RowsAsync($"erp_integrationmessages?$select=erp_messageid,erp_subject,erp_eventtype&$filter=erp_sourcetable eq 'salesorder' and {filter}");

    private async Task<List<JsonNode>> RowsAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_server.Api, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", (string)_server.Connection["token"]!);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return [.. JsonNode.Parse(text)!["value"]!.AsArray().Select(r => r!)];
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string body)
    {
        var server = _server;
        using var request = new HttpRequestMessage(method, new Uri(server.Api, path)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", (string)server.Connection["token"]!);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Reads the queue until it gave each of these messages, and then what else is on it.</summary>
    private async Task<List<JsonNode>> ConsumeAsync(IEnumerable<string> ids)
    {
        var awaited = ids.ToHashSet();
        var settings = new DbConnectionStringBuilder { ConnectionString = (string)_server.Connection["serviceBusConnectionString"]! };
        var endpoint = new Uri((string)settings["Endpoint"]);
        var connection = await Connection.Factory.CreateAsync(new Address(endpoint.Host, endpoint.Port, (string)settings["SharedAccessKeyName"], (string)settings["SharedAccessKey"], "/", "amqp"));
        var receiver = new ReceiverLink(new Session(connection), "consumer", Stage.Queue);
        var envelopes = new List<JsonNode>();
        while (await receiver.ReceiveAsync(awaited.Count > 0 ? TimeSpan.FromMinutes(1) : TimeSpan.FromSeconds(1)) is { } message)
        {
            using (message)
            {
                envelopes.Add(Stage.EnvelopeIn(Encoding.UTF8.GetString((byte[])message.Body)));
                awaited.Remove((string)envelopes[^1]["id"]!);
                receiver.Accept(message);
            }
        }
        await connection.CloseAsync();
        return envelopes;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            // A server that went away by itself says why; a test that failed shows it.
            TestContext.Current.TestOutputHelper?.WriteLine(await _server.StateAsync());
            await _server.DisposeAsync();
        }
        _http.Dispose();
        _port.Dispose();
        _restarts.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
