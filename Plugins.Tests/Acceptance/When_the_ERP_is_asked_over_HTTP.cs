using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>As a form, a canvas app or a flow does it: through the Web API.</summary>
public sealed class When_the_ERP_is_asked_over_HTTP : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("acceptance-http-").FullName;
    private readonly HttpClient _http = new();
    private ServerProcess? _server;

    [Fact]
    public async Task Should_answer_bound_and_unbound()
    {
        _server = await ServerProcess.StartAsync(_folder, 0, "--solution", Stage.Zip);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)_server.Connection["token"]!);
        await SetAsync("erp_ErpBaseUrl", (string)_server.Connection["erpUrl"]!);
        await SetAsync("erp_ErpCompany", "usmf");
        var account = (string)(await PostAsync("accounts?$select=name", """{"name":"Fabrikam","erp_erpaccountnumber":"US-001"}"""))["accountid"]!;
        var order = (string)(await PostAsync("salesorders?$select=name", """{"name":"Speakers","erp_erpnumber":"S00001"}"""))["salesorderid"]!;

        var stock = await PostAsync("erp_GetOnHandInventory", """{"ProductNumbers":["D0001","D0002","X"]}""");
        Assert.Equal(["D0001", "D0002"], stock["Products"]!.AsArray().Select(row => (string?)row!["ProductNumber"]));
        Assert.Equal((true, "live"), ((bool)stock["IsPartial"]!, (string?)stock["Source"]));
        Assert.EndsWith("#Microsoft.Dynamics.CRM.erp_GetOnHandInventoryResponse", (string)stock["@odata.context"]!, StringComparison.Ordinal);

        var price = await PostAsync("erp_GetSalesPrice", """{"ProductNumber":"D0001","CustomerNumber":"US-001","Quantity":100,"Date":"2026-01-31T00:00:00Z"}""");
        Assert.Equal(("customer", 20m), ((string?)price["PriceOrigin"], Math.Round((decimal)price["DiscountPercent"]!, 1)));

        var credit = await PostAsync($"accounts({account})/Microsoft.Dynamics.CRM.erp_GetCustomerCredit", "{}");
        Assert.Equal((20_000m, "USD"), ((decimal)credit["CreditLimit"]!, (string?)credit["CurrencyCode"]));

        var status = await PostAsync($"salesorders({order})/Microsoft.Dynamics.CRM.erp_GetOrderStatus", "{}");
        Assert.Equal(("Invoiced", 2, "INV00001"), ((string?)status["Status"], status["Lines"]!.AsArray().Count, (string?)status["Invoices"]![0]!["Number"]));

        var availability = await PostAsync($"salesorders({order})/Microsoft.Dynamics.CRM.erp_CheckOrderAvailability", "{}");
        Assert.Equal((true, "[]"), ((bool)availability["IsAvailable"]!, (string?)availability["LinesJson"]));
    }

    [Fact]
    public async Task Should_refuse_a_bound_question_that_is_asked_unbound()
    {
        _server = await ServerProcess.StartAsync(_folder, 0, "--solution", Stage.Zip);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)_server.Connection["token"]!);

        await PostAsync("erp_GetCustomerCredit", "{}", HttpStatusCode.NotFound);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task SetAsync(string name, string value)
    {
        var found = JsonNode.Parse(await _http.GetStringAsync(new Uri(_server!.Api, $"environmentvariabledefinitions?$select=schemaname&$filter=schemaname eq '{name}'"), TestContext.Current.CancellationToken))!;
        var id = (string)found["value"]![0]!["environmentvariabledefinitionid"]!;
        await PostAsync("environmentvariablevalues?$select=value", $$"""{"schemaname":"{{name}}","value":"{{value}}","EnvironmentVariableDefinitionId@odata.bind":"/environmentvariabledefinitions({{id}})"}""");
    }

    private async Task<JsonNode> PostAsync(string address, string body, HttpStatusCode? expected = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_server!.Api, address)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Prefer", "return=representation");
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected is null ? answer.IsSuccessStatusCode : answer.StatusCode == expected, $"{address}: {answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }
}
