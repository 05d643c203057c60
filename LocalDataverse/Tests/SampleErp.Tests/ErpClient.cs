using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using Xunit;

namespace SampleErp.Tests;

/// <summary>A client that signs in as F&amp;O's clients do, over real HTTP.</summary>
internal sealed class ErpClient : IDisposable
{
    private ErpClient(HttpClient http) => Http = http;

    public HttpClient Http { get; }

    public static async Task<ErpClient> ConnectAsync(ErpHost erp)
    {
        var client = new ErpClient(new HttpClient { BaseAddress = erp.BaseUrl });
        var answer = await client.Http.PostAsync(erp.TokenEndpoint, Form(erp), TestContext.Current.CancellationToken);
        var token = await JsonAsync(answer);
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)token["access_token"]!);
        return client;
    }

    /// <summary>The form of a token request that succeeds; <paramref name="changes"/> replace fields, null takes one away.</summary>
    public static FormUrlEncodedContent Form(ErpHost erp, params (string Name, string? Value)[] changes)
    {
        var form = new Dictionary<string, string?>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = erp.ClientId,
            ["client_secret"] = erp.ClientSecret,
            ["scope"] = erp.BaseUrl.AbsoluteUri.TrimEnd('/') + "/.default",
        };
        foreach (var (name, value) in changes) form[name] = value;
        return new FormUrlEncodedContent(form.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Key, field.Value!)));
    }

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage answer)
        => JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    public Task<HttpResponseMessage> SendAsync(string method, string address, string? body = null, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (ifMatch is not null) request.Headers.IfMatch.ParseAdd(ifMatch);
        return Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonNode> GetAsync(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await SendAsync("GET", address);
        Assert.Equal(expected, answer.StatusCode);
        return await JsonAsync(answer);
    }

    public async Task<JsonNode> PostAsync(string address, string body, HttpStatusCode expected = HttpStatusCode.Created)
    {
        using var answer = await SendAsync("POST", address, body);
        Assert.Equal(expected, answer.StatusCode);
        return await JsonAsync(answer);
    }

    public async Task<string> CreateOrderAsync(string customer = "US-001")
        => (string)(await PostAsync("data/SalesOrderHeadersV2", $$"""{"OrderingCustomerAccountNumber":"{{customer}}"}"""))["SalesOrderNumber"]!;

    public async Task<JsonNode> StockAsync(string item, string warehouse)
        => (await GetAsync($"data/WarehousesOnHandV2?$filter=ItemNumber eq '{item}' and InventoryWarehouseId eq '{warehouse}'"))["value"]![0]!;

    public void Dispose() => Http.Dispose();
}
