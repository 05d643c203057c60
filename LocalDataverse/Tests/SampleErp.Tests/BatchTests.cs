using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using Xunit;

namespace SampleErp.Tests;

public sealed class BatchTests : IAsyncLifetime
{
    private ErpHost _erp = null!;
    private ErpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _erp = await ErpHost.StartAsync(new ErpOptions { Seed = { ProductCount = 5, CustomerCount = 5 } }, TestContext.Current.CancellationToken);
        _client = await ErpClient.ConnectAsync(_erp);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _erp.DisposeAsync();
    }

    [Fact]
    public async Task Queries_in_a_batch_are_answered_in_their_order_and_count_as_one_request()
    {
        var before = _erp.RequestCount();
        using var answer = await SendAsync("Currencies?$filter=CurrencyCode eq 'EUR'", "WarehousesOnHandV2?$filter=ItemNumber eq 'D0001'&$top=1");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("multipart/mixed", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(text.IndexOf("\"EUR\"", StringComparison.Ordinal) is var euro and > 0 && text.IndexOf("\"D0001\"", StringComparison.Ordinal) > euro, text);
        Assert.Equal(before + 1, _erp.RequestCount());
        Assert.Equal((1, 1, 1), (_erp.RequestCount("$batch"), _erp.RequestCount("Currencies"), _erp.RequestCount("WarehousesOnHandV2")));
    }

    [Fact]
    public async Task A_batch_without_a_token_is_refused()
    {
        _client.Http.DefaultRequestHeaders.Authorization = null;
        using var answer = await SendAsync("Currencies");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(0, _erp.RequestCount("Currencies"));
    }

    [Fact]
    public async Task A_fault_on_an_entity_set_hits_its_query_only()
    {
        _erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Route = "WarehousesOnHandV2" });
        using var answer = await SendAsync("Currencies", "WarehousesOnHandV2", "CustomersV3");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("HTTP/1.1 500", text, StringComparison.Ordinal);
        // A batch ends at the first failure unless the client prefers otherwise.
        Assert.DoesNotContain("US-001", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_connection_inside_a_batch_cuts_the_batch()
    {
        _erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.CutConnection, Route = "Currencies" });
        await Assert.ThrowsAnyAsync<HttpRequestException>(async () =>
        {
            using var answer = await SendAsync("Currencies");
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        });
    }

    [Fact]
    public async Task A_fault_on_all_requests_hits_the_batch()
    {
        _erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.TooManyRequests, RetryAfter = TimeSpan.FromSeconds(7), Times = 1 });
        using var answer = await SendAsync("Currencies");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        using var second = await SendAsync("Currencies");
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    private Task<HttpResponseMessage> SendAsync(params string[] queries)
    {
        var body = string.Concat(queries.Select(query => $"--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET {query} HTTP/1.1\r\nAccept: application/json\r\n\r\n\r\n")) + "--b--\r\n";
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/mixed; boundary=b");
        return _client.Http.PostAsync("data/$batch", content, TestContext.Current.CancellationToken);
    }
}
