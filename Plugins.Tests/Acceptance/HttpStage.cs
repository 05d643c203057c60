using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The packed zip on a server of its own, its variables on that server's sample ERP; called over HTTP, as an administrator. One for each story.</summary>
internal sealed class HttpStage : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("acceptance-http-").FullName;
    private readonly HttpClient _http = new();
    private ServerProcess? _server;

    private HttpStage()
    {
    }

    /// <summary>Root of the Web API, with a slash at the end.</summary>
    public Uri Api => _server!.Api;

    /// <summary>The administrator's bearer token.</summary>
    public string Token => (string)_server!.Connection["token"]!;

    /// <summary>Sets the stage.</summary>
    public static async Task<HttpStage> SetAsync()
    {
        var stage = new HttpStage();
        stage._server = await ServerProcess.StartAsync(stage._folder, 0, "--solution", Stage.Zip);
        stage._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", stage.Token);
        // The ERP starts when it is called for the first time: a story's questions have a time budget, this call has none.
        using (await stage._http.GetAsync(new Uri((string)stage._server.Connection["erpUrl"]!), TestContext.Current.CancellationToken))
        {
        }
        await stage.SetVariableAsync("erp_ErpBaseUrl", (string)stage._server.Connection["erpUrl"]!);
        await stage.SetVariableAsync("erp_ErpCompany", "usmf");
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

    /// <summary>Posts and reads the answer; the test fails when the answer is no success, or not the expected status.</summary>
    public async Task<JsonNode> PostAsync(string address, string body, HttpStatusCode? expected = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Api, address)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Prefer", "return=representation");
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected is null ? answer.IsSuccessStatusCode : answer.StatusCode == expected, $"{address}: {answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task SetVariableAsync(string name, string value)
    {
        var found = JsonNode.Parse(await _http.GetStringAsync(new Uri(Api, $"environmentvariabledefinitions?$select=schemaname&$filter=schemaname eq '{name}'"), TestContext.Current.CancellationToken))!;
        var id = (string)found["value"]![0]!["environmentvariabledefinitionid"]!;
        await PostAsync("environmentvariablevalues?$select=value", $$"""{"schemaname":"{{name}}","value":"{{value}}","EnvironmentVariableDefinitionId@odata.bind":"/environmentvariabledefinitions({{id}})"}""");
    }
}
