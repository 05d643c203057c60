using System;
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

/// <summary>Inventory Visibility and its security service, asked as their documentation says.</summary>
public sealed class InventoryVisibilityTests(SharedErp erp)
{
    private const string Question = """{"filters":{"organizationId":["usmf"],"productId":["D0001","D0002"],"siteId":["1"],"locationId":["11","12"]},"groupByValues":[],"returnNegative":true}""";

    [Fact]
    public async Task A_query_answers_the_stock_of_the_data_entity()
    {
        using var http = await ConnectAsync();

        var rows = (await AskAsync(http, Question)).AsArray();

        Assert.Equal(4, rows.Count);
        foreach (var row in rows)
        {
            var stock = await erp.Client.StockAsync((string)row!["productId"]!, (string)row["dimensions"]!["locationid"]!);
            Assert.Equal((decimal)stock["OnHandQuantity"]!, (decimal)row["quantities"]!["fno"]!["physicalinvent"]!);
            Assert.Equal((decimal)stock["AvailableOnHandQuantity"]!, (decimal)row["quantities"]!["iv"]!["onhandavailable"]!);
        }
    }

    [Theory]
    [InlineData("\"usmf\"", "\"usmf\",\"demf\"")]
    [InlineData("[\"1\"]", "[]")]
    [InlineData("\"siteId\"", "\"colorId\"")]
    [InlineData("\"groupByValues\":[]", "\"groupByValues\":[\"colorId\"]")]
    [InlineData("\"groupByValues\":[]", "\"QueryATP\":true")]
    [InlineData("true}", "")]
    public async Task A_query_beyond_what_is_supported_is_refused(string part, string instead)
    {
        using var http = await ConnectAsync();

        Assert.NotEqual("", (string)(await AskAsync(http, Question.Replace(part, instead, StringComparison.Ordinal), HttpStatusCode.BadRequest))["error"]!);
    }

    [Theory]
    [InlineData(5001, 1)]
    [InlineData(1, 101)]
    public async Task A_query_beyond_the_limits_is_refused(int products, int locations)
    {
        using var http = await ConnectAsync();
        var names = (int count) => string.Join(",", Enumerable.Range(0, count).Select(number => $"\"{number}\""));

        await AskAsync(http, Question.Replace("\"D0001\",\"D0002\"", names(products), StringComparison.Ordinal).Replace("\"11\",\"12\"", names(locations), StringComparison.Ordinal), HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("client_credentials", "password", HttpStatusCode.BadRequest)]
    [InlineData("aad_app", "jwt", HttpStatusCode.BadRequest)]
    [InlineData("finops-env", "env", HttpStatusCode.BadRequest)]
    [InlineData("inventoryservice", "otherservice", HttpStatusCode.BadRequest)]
    [InlineData("\"client_assertion\":\"", "\"client_assertion\":\"x", HttpStatusCode.Unauthorized)]
    public async Task A_token_request_that_is_wrong_is_refused(string part, string instead, HttpStatusCode status)
    {
        using var http = new HttpClient { BaseAddress = erp.Host.BaseUrl };
        using var answer = await PostAsync(http, erp.Host.SecurityServiceEndpoint.AbsolutePath, (await ExchangeAsync()).Replace(part, instead, StringComparison.Ordinal));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_general_address_answers_with_the_regions()
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = erp.Host.BaseUrl };
        using var answer = await PostAsync(http, erp.Host.SecurityServiceEndpoint.AbsolutePath, await ExchangeAsync());

        Assert.Equal((HttpStatusCode.TemporaryRedirect, "/securityservice/token"), (answer.StatusCode, answer.Headers.Location!.AbsolutePath));
    }

    [Fact]
    public async Task A_token_of_the_ERP_is_no_token_for_it()
    {
        using var answer = await PostAsync(erp.Client.Http, Address, Question);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Another_environment_is_none_of_its_business()
    {
        using var http = await ConnectAsync();
        using var answer = await PostAsync(http, Address.Replace(erp.Host.EnvironmentId, "other", StringComparison.Ordinal), Question);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("indexquery")]
    [InlineData("securityservice")]
    public async Task A_fault_hits_its_routes(string route)
    {
        await using var host = await ErpHost.StartAsync(new ErpOptions { Seed = { ProductCount = 1, CustomerCount = 1, OrderCount = 1 } }, TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = host.BaseUrl };
        host.Faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Route = route });

        using var answer = await PostAsync(http, route == "indexquery" ? Address : "/securityservice/token", "{}");

        Assert.Equal((HttpStatusCode.InternalServerError, 1), (answer.StatusCode, host.RequestCount(route)));
    }

    private string Address => $"/api/environment/{erp.Host.EnvironmentId}/onhand/indexquery";

    private async Task<HttpClient> ConnectAsync()
    {
        var http = new HttpClient { BaseAddress = erp.Host.BaseUrl };
        using var answer = await PostAsync(http, erp.Host.SecurityServiceEndpoint.AbsolutePath, await ExchangeAsync());
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)(await ErpClient.JsonAsync(answer))["access_token"]!);
        return http;
    }

    private async Task<string> ExchangeAsync()
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsync(erp.Host.TokenEndpoint, ErpClient.Form(erp.Host, ("scope", "0cdb527f-a8d1-4bf8-9436-b352c68682b2/.default")), TestContext.Current.CancellationToken);
        var assertion = (string)(await ErpClient.JsonAsync(answer))["access_token"]!;
        return $$"""{"grant_type":"client_credentials","client_assertion_type":"aad_app","client_assertion":"{{assertion}}","scope":"https://inventoryservice.operations365.dynamics.com/.default","context":"{{erp.Host.EnvironmentId}}","context_type":"finops-env"}""";
    }

    private async Task<JsonNode> AskAsync(HttpClient http, string body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await PostAsync(http, Address, body);
        Assert.Equal(expected, answer.StatusCode);
        return await ErpClient.JsonAsync(answer);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, string address, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Api-Version", "1.0");
        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
