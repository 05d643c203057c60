using System;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace SampleErp.Tests;

public sealed class FaultTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private ErpHost _erp = null!;
    private ErpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _erp = await ErpHost.StartAsync(
            new ErpOptions { Clock = _clock, Seed = { ProductCount = 5, CustomerCount = 5 }, Throttling = { MaxRequests = 20 } }, TestContext.Current.CancellationToken);
        _client = await ErpClient.ConnectAsync(_erp);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _erp.DisposeAsync();
    }

    [Theory]
    [InlineData(ErpFaultKind.Unauthorized, HttpStatusCode.Unauthorized)]
    [InlineData(ErpFaultKind.TooManyRequests, HttpStatusCode.TooManyRequests)]
    [InlineData(ErpFaultKind.ServerError, HttpStatusCode.InternalServerError)]
    public async Task A_status_fault_hits_its_route_as_often_as_it_says(ErpFaultKind kind, HttpStatusCode status)
    {
        _erp.Faults.Add(new ErpFault { Kind = kind, Route = "WarehousesOnHandV2", Times = 2, RetryAfter = TimeSpan.FromSeconds(7) });
        await _client.GetAsync("data/Currencies");
        using var hit = await _client.SendAsync("GET", "data/WarehousesOnHandV2");
        Assert.Equal(status, hit.StatusCode);
        Assert.Equal(kind == ErpFaultKind.TooManyRequests ? TimeSpan.FromSeconds(7) : null, hit.Headers.RetryAfter?.Delta);
        Assert.Equal(1, Assert.Single(_erp.Faults.Active).Times);
        using var second = await _client.SendAsync("GET", "data/WarehousesOnHandV2?$top=1");
        Assert.Equal(status, second.StatusCode);
        await _client.GetAsync("data/WarehousesOnHandV2");
        Assert.Empty(_erp.Faults.Active);
    }

    [Fact]
    public async Task A_cut_connection_has_no_answer()
    {
        _erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.CutConnection, Route = "data", Method = "POST" });
        await _client.GetAsync("data/Currencies");
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.CreateOrderAsync());
    }

    [Fact]
    public async Task A_malformed_answer_is_no_json()
    {
        _erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.MalformedJson, Route = "Currencies" });
        using var answer = await _client.SendAsync("GET", "data/Currencies");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(text);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(text));
    }

    [Fact]
    public async Task A_delay_holds_the_answer_back_until_its_time()
    {
        _erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.Delay, Delay = TimeSpan.FromMilliseconds(50) });
        var answer = _client.GetAsync("data/Currencies");
        while (!answer.IsCompleted)
        {
            // The delay starts some time after the request has arrived. In steps so small that the token is good for millions of them, however long the machine takes.
            if (_erp.Faults.Active.Count > 0 && _erp.RequestCount("Currencies") > 0) _clock.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        Assert.NotNull((await answer)["value"]);
    }

    [Fact]
    public async Task A_slow_answer_arrives_whole()
    {
        await using var erp = await ErpHost.StartAsync(new ErpOptions { Seed = { ProductCount = 1, CustomerCount = 1 } }, TestContext.Current.CancellationToken);
        using var client = await ErpClient.ConnectAsync(erp);
        erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.SlowTrickle, Route = "Currencies", BytesPerSecond = 4000 });
        var watch = Stopwatch.StartNew();
        Assert.Equal(7, (await client.GetAsync("data/Currencies"))["value"]!.AsArray().Count);
        Assert.True(watch.Elapsed > TimeSpan.FromMilliseconds(200), $"It took only {watch.Elapsed}.");
    }

    [Fact]
    public async Task The_token_endpoint_fails_too()
    {
        _erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Route = "token" });
        using var answer = await _client.Http.PostAsync(_erp.TokenEndpoint, ErpClient.Form(_erp), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        await _client.GetAsync("data/Currencies");
    }

    [Fact]
    public async Task Another_process_sets_faults_with_the_admin_key()
    {
        var address = new Uri(_erp.BaseUrl, "_faults");
        using var http = new HttpClient();
        using var refused = await http.PostAsync(address, Json("""{"kind":"ServerError"}"""), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);

        http.DefaultRequestHeaders.Add("x-admin-key", _erp.AdminKey);
        using var set = await http.PostAsync(address, Json("""{"kind":"TooManyRequests","route":"currencies","retryAfter":"00:00:05","times":1}"""), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, set.StatusCode);
        Assert.Equal("TooManyRequests", (string)JsonNode.Parse(await http.GetStringAsync(address, TestContext.Current.CancellationToken))![0]!["kind"]!);
        using var hit = await _client.SendAsync("GET", "data/Currencies");
        Assert.Equal(TimeSpan.FromSeconds(5), hit.Headers.RetryAfter?.Delta);

        foreach (var bad in new[] { "x", "{}", """{"kind":"Nope"}""", """{"kind":"Delay","nope":1}""", """{"kind":"Delay","times":0}""", """{"kind":"Delay","probability":2}""" })
        {
            using var answer = await http.PostAsync(address, Json(bad), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        using var kept = await http.PostAsync(address, Json("""{"kind":"ServerError"}"""), TestContext.Current.CancellationToken);
        using var cleared = await http.DeleteAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, cleared.StatusCode);
        Assert.Empty(_erp.Faults.Active);
    }

    [Fact]
    public async Task Too_many_requests_in_the_window_are_turned_away_until_it_has_moved_on()
    {
        for (var request = 0; request < 20; request++) await _client.GetAsync("data/Currencies?$top=1");
        using var answer = await _client.SendAsync("GET", "data/Currencies?$top=1");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter?.Delta);
        Assert.Equal(21, _erp.RequestCount("Currencies"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _client.GetAsync("data/Currencies?$top=1");
    }

    [Fact]
    public void A_share_of_requests_is_hit_when_a_fault_says_so()
    {
        var faults = new ErpFaults();
        faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Probability = 0.2 });
        var hits = Enumerable.Range(0, 1000).Count(_ => faults.Hit(new ErpRoute(true, "Currencies"), "GET") is not null);
        Assert.InRange(hits, 150, 250);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
