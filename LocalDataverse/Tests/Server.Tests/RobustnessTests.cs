using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Requests that try to bring the server down, or to speak to its database: each is answered, and the server lives.</summary>
public sealed class RobustnessTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task AFilterOfTenThousandClauses_IsRefused()
    {
        var filter = string.Join(" or ", Enumerable.Range(0, 10_000).Select(i => $"name eq '{i}'"));

        var answer = await BatchClient.SendAsync(server, BatchClient.Part("GET accounts?$filter=" + Uri.EscapeDataString(filter)) + BatchClient.End);

        Assert.Equal(400, answer.Status);
        await LivesAsync();
    }

    [Fact]
    public async Task AnInOfManyValues_IsAnswered()
    {
        var values = string.Join(",", Enumerable.Range(0, 2_000).Select(i => $"'{i}'"));

        var answer = await BatchClient.SendAsync(server, BatchClient.Part("GET accounts?$select=name&$filter=" + Uri.EscapeDataString($"name in ({values})")) + BatchClient.End);

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("not (", ")")]
    public async Task ADeepFilter_IsRefused(string open, string close)
    {
        var filter = string.Concat(Enumerable.Repeat(open, 5_000)) + "name eq 'x'" + string.Concat(Enumerable.Repeat(close, 5_000));

        var answer = await BatchClient.SendAsync(server, BatchClient.Part("GET accounts?$filter=" + Uri.EscapeDataString(filter)) + BatchClient.End);

        Assert.Equal(400, answer.Status);
        await LivesAsync();
    }

    [Fact]
    public async Task DeepFetchXml_IsRefused()
    {
        var fetch = "<fetch><entity name='account'>" + string.Concat(Enumerable.Repeat("<filter>", 20_000)) + "<condition attribute='name' operator='null'/>" + string.Concat(Enumerable.Repeat("</filter>", 20_000)) + "</entity></fetch>";

        var answer = await BatchClient.SendAsync(server, BatchClient.Part("GET accounts?fetchXml=" + Uri.EscapeDataString(fetch)) + BatchClient.End);

        Assert.Equal(400, answer.Status);
        await LivesAsync();
    }

    [Fact]
    public async Task DeepJson_IsRefused()
    {
        var json = string.Concat(Enumerable.Repeat("{\"primarycontactid\":", 100_000)) + "1" + new string('}', 100_000);

        var answer = await server.SendAsync("POST", "accounts", json);

        Assert.Equal((400, "0x80060888"), (answer.Status, answer.ErrorCode));
        Assert.Contains("not valid JSON", answer.ErrorMessage, StringComparison.Ordinal);
        await LivesAsync();
    }

    [Theory]
    [InlineData("""{"name":"\ud800"}""")]
    [InlineData("""{"name":"\uDC00 x"}""")]
    [InlineData("""{"\ud800":"x"}""")]
    [InlineData("""{"contact_customer_accounts":[{"lastname":"\udfff"}]}""")]
    public async Task HalfACharacter_IsRefused(string json)
    {
        var answer = await server.SendAsync("POST", "accounts", json);

        Assert.Equal((400, "The body is not valid JSON: it has half of a surrogate pair."), (answer.Status, answer.ErrorMessage));
    }

    [Fact]
    public async Task AWholeCharacter_IsTaken() => Assert.Equal(204, (await server.SendAsync("POST", "accounts", """{"name":"\ud83d\ude00"}""")).Status);

    [Theory]
    [InlineData("revenue eq INF")]
    [InlineData("revenue gt -1e400")]
    [InlineData("exchangerate lt 1e99")]
    public async Task ANumberThatNoDecimalHolds_IsRefused(string filter)
    {
        var answer = await server.GetAsync("accounts?$filter=" + filter);

        Assert.Equal(400, answer.Status);
        Assert.Contains("too large", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOrderByOfTwoThousandColumns_IsAnswered()
    {
        var orders = string.Join(",", Enumerable.Range(0, 2_000).Select(i => i % 2 == 0 ? "name" : "primarycontactid/lastname desc"));

        var answer = await BatchClient.SendAsync(server, BatchClient.Part("GET accounts?$select=name&$orderby=" + Uri.EscapeDataString(orders)) + BatchClient.End);

        Assert.Contains("HTTP/1.1 200", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeepExpands_AreRefused()
    {
        var expand = string.Concat(Enumerable.Repeat("parentaccountid($expand=", 50)) + "parentaccountid" + new string(')', 50);

        Assert.Equal(400, (await server.GetAsync("accounts?$expand=" + expand)).Status);
        await LivesAsync();
    }

    [Theory]
    [InlineData("accounts?$filter=name eq '''; DROP TABLE account; --'", 200)]
    [InlineData("accounts?$filter=contains(name,'''); DELETE FROM account; --')", 200)]
    [InlineData("accounts?$orderby=name; DROP TABLE account", 400)]
    [InlineData("accounts?$select=name\"; DROP TABLE account; --", 400)]
    [InlineData("accounts?$apply=groupby((name),aggregate($count as n\"; DROP TABLE account))", 400)]
    [InlineData("accounts(name='x; DROP TABLE account')", 400)]
    [InlineData("accounts?$filter=Microsoft.Dynamics.CRM.In(PropertyName='name\" OR 1=1 --',PropertyValues=['x'])", 400)]
    [InlineData("accounts?fetchXml=<fetch><entity name='account\" --'><attribute name='name'/></entity></fetch>", 400)]
    [InlineData("accounts?fetchXml=<fetch><entity name='account'><attribute name='name\" FROM account; --'/></entity></fetch>", 400)]
    [InlineData("accounts?fetchXml=<fetch aggregate='true'><entity name='account'><attribute name='name' aggregate='count' alias='x\"; DROP TABLE account; --'/></entity></fetch>", 200)]
    [InlineData("accounts?fetchXml=<fetch><entity name='account'><link-entity name='contact' from='parentcustomerid' to='accountid' alias='x\"; DROP TABLE account; --'><attribute name='lastname'/></link-entity></entity></fetch>", 200)]
    [InlineData("accounts?fetchXml=<fetch><entity name='account'><order attribute='name; DROP TABLE account'/></entity></fetch>", 400)]
    public async Task Sql_InNamesAndValuesIsText(string path, int status)
    {
        var marker = server.Service.Create(new Entity("account") { ["name"] = "'; DROP TABLE account; --" });

        Assert.Equal(status, (await server.GetAsync(path.Replace("\"", "%22", StringComparison.Ordinal))).Status);
        Assert.NotNull(server.Service.Retrieve("account", marker, new ColumnSet("name")));
    }

    [Fact]
    public async Task AnAddressThatIsTooLong_IsAnswered414()
    {
        Assert.Equal(200, (await server.GetAsync($"accounts?$select=name&$filter=name eq '{new string('x', 30_000)}'")).Status);
        Assert.Equal(414, (await server.GetAsync($"accounts?$select=name&$filter=name eq '{new string('x', 40_000)}'")).Status);
        await LivesAsync();
    }

    private async Task LivesAsync() => Assert.Equal(200, (await server.GetAsync("WhoAmI")).Status);
}
