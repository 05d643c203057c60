using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The packed zip on a local platform of its own, its variables on that platform's sample ERP; called over HTTP, as an administrator. One for each story.</summary>
internal sealed class HttpStage : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("acceptance-http-").FullName;
    private readonly HttpClient _http = new();
    private LocalPlatform? _platform;

    private HttpStage()
    {
    }

    /// <summary>How to reach the platform.</summary>
    public ConnectionInfo Connection => _platform!.Connection;

    /// <summary>Root of the Web API, with a slash at the end.</summary>
    public Uri Api => new(Connection.Url, "api/data/v9.2/");

    /// <summary>Sets the stage.</summary>
    public static async Task<HttpStage> SetAsync()
    {
        var stage = new HttpStage();
        stage._platform = await LocalPlatform.StartAsync(new PlatformOptions { DataDirectory = stage._folder, Solutions = [Stage.Zip], ErpOnCall = true }, TestContext.Current.CancellationToken);
        stage._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", stage.Connection.Token);
        await stage.SetVariableAsync("erp_ErpBaseUrl", stage.Connection.ErpUrl.AbsoluteUri);
        await stage.SetVariableAsync("erp_ErpCompany", "usmf");
        await stage.SetVariableAsync("erp_ErpTimeoutSeconds", Stage.ErpTimeoutSeconds);
        return stage;
    }

    /// <summary>An account that the ERP knows as US-001.</summary>
    public async Task<string> CreateAccountAsync() => (string)(await PostAsync("accounts?$select=name", """{"name":"Fabrikam","erp_erpaccountnumber":"US-001"}"""))["accountid"]!;

    /// <summary>An order of the account with a line of the product D0001, which the ERP knows as S00001.</summary>
    public async Task<string> CreateOrderAsync(string account)
    {
        var product = (string)(await PostAsync("products?$select=name", """{"name":"Speaker","productnumber":"D0001"}"""))["productid"]!;
        var order = (string)(await PostAsync("salesorders?$select=name", $$"""{"name":"Speakers","erp_erpnumber":"S00001","customerid_account@odata.bind":"/accounts({{account}})"}"""))["salesorderid"]!;
        await PostAsync(
            "salesorderdetails?$select=quantity",
            $$"""{"salesorderid@odata.bind":"/salesorders({{order}})","productid@odata.bind":"/products({{product}})","quantity":3,"priceperunit":10.5,"ispriceoverridden":true}""");
        return order;
    }

    /// <summary>Gives an environment variable its value.</summary>
    public async Task SetVariableAsync(string name, string value)
    {
        var found = JsonNode.Parse(await _http.GetStringAsync(new Uri(Api, $"environmentvariabledefinitions?$select=schemaname&$filter=schemaname eq '{name}'"), TestContext.Current.CancellationToken))!;
        var id = (string)found["value"]![0]!["environmentvariabledefinitionid"]!;
        await PostAsync("environmentvariablevalues?$select=value", $$"""{"schemaname":"{{name}}","value":"{{value}}","EnvironmentVariableDefinitionId@odata.bind":"/environmentvariabledefinitions({{id}})"}""");
    }

    /// <summary>Posts and reads the answer; the test fails when the answer is no success, or not the expected status.</summary>
    public Task<JsonNode> PostAsync(string address, string body, HttpStatusCode? expected = null) => SendAsync(HttpMethod.Post, address, body, expected);

    /// <summary>Sends and reads the answer; the test fails when the answer is no success, or not the expected status.</summary>
    public async Task<JsonNode> SendAsync(HttpMethod method, string address, string body, HttpStatusCode? expected = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Api, address)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Prefer", "return=representation");
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected is null ? answer.IsSuccessStatusCode : answer.StatusCode == expected, $"{address}: {answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_platform is not null) await _platform.DisposeAsync();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
