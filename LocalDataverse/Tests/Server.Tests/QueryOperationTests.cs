using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Operations that take or give a QueryExpression as a complex type.</summary>
public sealed class QueryOperationTests(TestServer server) : IClassFixture<TestServer>
{
    private readonly string _name = "Q" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task AQuery_IsTheSameInBothForms()
    {
        var fetch = "<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='name' operator='eq' value='Some'/></filter></entity></fetch>";

        var query = await server.GetAsync($"FetchXmlToQueryExpression(FetchXml=@f)?@f='{Uri.EscapeDataString(fetch.Replace("'", "\"", StringComparison.Ordinal))}'");
        var back = await server.SendAsync("POST", "QueryExpressionToFetchXml", $$"""{"Query":{{query.Json["Query"]!.ToJsonString()}}}""");

        Assert.True(query.Status == 200, query.Text);
        var condition = query.Json["Query"]!["Criteria"]!["Filters"]![0]!["Conditions"]![0]!;
        Assert.Equal(("name", "Equal", "System.String", "Some"), ((string?)condition["AttributeName"], (string?)condition["Operator"], (string?)condition["Values"]![0]!["Type"], (string?)condition["Values"]![0]!["Value"]));
        Assert.True(back.Status == 200, back.Text);
        Assert.Contains("value=\"Some\"", (string?)back.Json["FetchXml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task BulkDelete_DeletesWhatTheQueriesFind()
    {
        for (var i = 0; i < 2; i++) server.Service.Create(new Entity("account") { ["name"] = _name });
        var query = $$"""{"EntityName":"account","Criteria":{"FilterOperator":"And","Conditions":[{"AttributeName":"name","Operator":"Equal","Values":[{"Value":"{{_name}}","Type":"System.String"}]}]} }""";

        var answer = await server.SendAsync("POST", "BulkDelete",
            $$"""{"QuerySet":[{{query}}],"JobName":"{{_name}}","SendEmailNotification":false,"ToRecipients":[],"CCRecipients":[],"RecurrencePattern":"","StartDateTime":"2020-01-01T00:00:00Z"}""");
        await server.Organization.DrainAsync(TestContext.Current.CancellationToken);

        Assert.True(answer.Status == 200, answer.Text);
        Assert.NotEqual(Guid.Empty, (Guid)answer.Json["JobId"]!);
        Assert.Equal("0", (await server.GetAsync($"accounts/$count?$filter=name eq '{_name}'")).Text);
    }

    [Theory]
    [InlineData("""{"Query":{"EntityName":"account","Nothing":1} }""", "Nothing")]
    [InlineData("""{"Query":{"EntityName":"account","Criteria":{"Conditions":[{"AttributeName":"name","Operator":"Equal","Values":["x"]}]} } }""", "'Type' and 'Value'")]
    public async Task AQueryThatCannotBe_IsRefused(string body, string text)
    {
        var answer = await server.SendAsync("POST", "QueryExpressionToFetchXml", body);

        Assert.Equal(400, answer.Status);
        Assert.Contains(text, answer.ErrorMessage, StringComparison.Ordinal);
    }
}
