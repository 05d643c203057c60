using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests;

public sealed class SalesMessageTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("")]
    [InlineData(""" "@odata.type":"#Microsoft.Dynamics.CRM.orderclose", """)]
    public async Task CancelSalesOrder_CancelsTheOrder(string type)
    {
        var order = Order();

        var answer = await server.SendAsync("POST", "CancelSalesOrder",
            $$"""{"OrderClose":{ {{type}} "subject":"No budget","salesorderid@odata.bind":"/salesorders({{order}})"},"Status":4}""");

        Assert.Equal(204, answer.Status);
        Assert.Equal((2, 4), StateOf("salesorder", order));
        var activities = await server.GetAsync($"ordercloses?$select=subject&$filter=_salesorderid_value eq {order}");
        Assert.Equal("No budget", (string?)Assert.Single(activities.Rows)!["subject"]);
    }

    [Fact]
    public async Task WinOpportunity_WinsIt()
    {
        var id = server.Service.Create(new Entity("opportunity") { ["name"] = "One" });

        var answer = await server.SendAsync("POST", "WinOpportunity", $$"""{"OpportunityClose":{"subject":"Sold","opportunityid@odata.bind":"/opportunities({{id}})"},"Status":3}""");

        Assert.Equal(204, answer.Status);
        Assert.Equal((1, 3), StateOf("opportunity", id));
    }

    [Fact]
    public async Task Merge_TakesTheRowsByTheirIds()
    {
        var (target, subordinate) = (server.Service.Create(new Entity("account") { ["name"] = "One" }), server.Service.Create(new Entity("account") { ["name"] = "Two" }));

        var answer = await server.SendAsync("POST", "Merge", $$"""
            {"Target":{"accountid":"{{target}}","@odata.type":"Microsoft.Dynamics.CRM.account"},"Subordinate":{"accountid":"{{subordinate}}","@odata.type":"Microsoft.Dynamics.CRM.account"},
            "UpdateContent":{"name":"Both","@odata.type":"Microsoft.Dynamics.CRM.account"},"PerformParentingChecks":false}
            """);

        Assert.Equal(204, answer.Status);
        Assert.Equal("Both", server.Service.Retrieve("account", target, new ColumnSet("name"))["name"]);
        Assert.Equal((1, 2), StateOf("account", subordinate));
    }

    [Fact]
    public async Task AutoNumbers_AreSeededAndForetold()
    {
        const string Column = "\"EntityName\":\"invoice\",\"AttributeName\":\"invoicenumber\"";

        Assert.Equal(204, (await server.SendAsync("POST", "SetAutoNumberSeed", "{" + Column + ",\"Value\":5000}")).Status);

        Assert.Equal(5000, (int)(await server.SendAsync("POST", "GetNextAutoNumberValue", "{" + Column + "}")).Json["NextAutoNumberValue"]!);
        Assert.Equal(5000, (int)(await server.SendAsync("POST", "GetAutoNumberSeed", "{" + Column + "}")).Json["AutoNumberSeedValue"]!);
    }

    [Fact]
    public async Task FulfillSalesOrder_IsBoundToTheOrders()
    {
        var order = Order();

        var answer = await server.SendAsync("POST", "salesorders/Microsoft.Dynamics.CRM.FulfillSalesOrder",
            $$"""{"OrderClose":{"subject":"Delivered","salesorderid@odata.bind":"/salesorders({{order}})"},"Status":100001}""");

        Assert.Equal(204, answer.Status);
        Assert.Equal((3, 100001), StateOf("salesorder", order));
    }

    [Fact]
    public async Task AnOrderThatIsClosed_IsAnswered400WithThePlatformsErrorShape()
    {
        var order = Order();
        var body = $$"""{"OrderClose":{"salesorderid@odata.bind":"/salesorders({{order}})"},"Status":4}""";
        await server.SendAsync("POST", "CancelSalesOrder", body);

        var answer = await server.SendAsync("POST", "CancelSalesOrder", body);

        Assert.Equal((400, "0x80040203"), (answer.Status, answer.ErrorCode));
        Assert.Contains("its state is Canceled", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WinQuote_AndConvertQuoteToSalesOrder_AnswerTheOrder()
    {
        var quote = server.Service.Create(new Entity("quote") { ["name"] = "Machines" });
        server.Service.Update(new Entity("quote", quote) { ["statecode"] = new OptionSetValue(1) });

        var won = await server.SendAsync("POST", "WinQuote", $$"""{"QuoteClose":{"subject":"Sold","quoteid@odata.bind":"/quotes({{quote}})"},"Status":4}""");
        var converted = await server.SendAsync("POST", "ConvertQuoteToSalesOrder", $$"""{"ColumnSet":{"AllColumns":false,"Columns":["name","statecode"]},"QuoteId":"{{quote}}"}""");

        Assert.Equal((204, (2, 4)), (won.Status, StateOf("quote", quote)));
        Assert.Equal((200, "Machines", 0), (converted.Status, (string?)converted.Json["name"], (int?)converted.Json["statecode"]));
        Assert.EndsWith("$metadata#salesorders/$entity", (string?)converted.Json["@odata.context"], StringComparison.Ordinal);
        var order = server.Service.Retrieve("salesorder", (Guid)converted.Json["salesorderid"]!, new ColumnSet("quoteid"));
        Assert.Equal(quote, order.GetAttributeValue<EntityReference>("quoteid").Id);
    }

    [Fact]
    public async Task ConvertQuoteToSalesOrder_ReadsTheParametersOfTheWin()
    {
        var quote = server.Service.Create(new Entity("quote") { ["name"] = "Machines" });
        server.Service.Update(new Entity("quote", quote) { ["statecode"] = new OptionSetValue(1) });

        var answer = await server.SendAsync("POST", "ConvertQuoteToSalesOrder",
            $$"""{"QuoteId":"{{quote}}","ColumnSet":{"AllColumns":true,"Columns":[]},"QuoteCloseDate":"2026-01-04T00:00:00Z","QuoteCloseStatus":4,"QuoteCloseSubject":"Done","QuoteCloseDescription":"By phone"}""");

        Assert.Equal((200, "Machines"), (answer.Status, (string?)answer.Json["name"]));
        var query = new QueryByAttribute("quoteclose") { Attributes = { "quoteid" }, Values = { quote }, ColumnSet = new ColumnSet("subject", "actualend") };
        var activity = Assert.Single(server.Service.RetrieveMultiple(query).Entities);
        Assert.Equal(("Done", new DateTime(2026, 1, 4, 0, 0, 0, DateTimeKind.Utc)), (activity["subject"], activity["actualend"]));
    }

    [Fact]
    public async Task Metadata_ShowsTheActionsAsThePlatformDoes()
    {
        var text = (await server.GetAsync("$metadata")).Text;

        Assert.Contains("<Action Name=\"CancelSalesOrder\">", text, StringComparison.Ordinal);
        Assert.Contains("<Action Name=\"FulfillSalesOrder\" IsBound=\"true\">", text, StringComparison.Ordinal);
        Assert.Contains("<ComplexType Name=\"ColumnSet\">", text, StringComparison.Ordinal);
    }

    private Guid Order() => server.Service.Create(new Entity("salesorder") { ["name"] = "Order" });

    private (int State, int Status) StateOf(string table, Guid id)
    {
        var row = server.Service.Retrieve(table, id, new ColumnSet("statecode", "statuscode"));
        return (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}
