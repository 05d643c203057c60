using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Actions and functions of leads, opportunities and invoices, of currencies and time zones, as the "Web API action reference" (Microsoft Learn) has them.</summary>
public sealed class SalesOperationTests(TestServer server) : IClassFixture<TestServer>
{
    private readonly string _name = "S" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task QualifyLead_AnswersWithTheRowsItMakes()
    {
        var lead = server.Service.Create(new Entity("lead") { ["subject"] = _name, ["lastname"] = _name, ["companyname"] = _name });

        var answer = await server.SendAsync("POST", $"leads({lead})/Microsoft.Dynamics.CRM.QualifyLead", """{"CreateAccount":true,"CreateContact":true,"CreateOpportunity":true,"Status":3}""");

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal(["#Microsoft.Dynamics.CRM.account", "#Microsoft.Dynamics.CRM.contact", "#Microsoft.Dynamics.CRM.opportunity"], answer.Rows.Select(r => (string?)r!["@odata.type"]).Order(StringComparer.Ordinal));
        var account = answer.Rows.Single(r => (string?)r!["@odata.type"] == "#Microsoft.Dynamics.CRM.account")!;
        Assert.Equal(_name, server.Service.Retrieve("account", (Guid)account["accountid"]!, new ColumnSet("name")).GetAttributeValue<string>("name"));
    }

    [Theory]
    [InlineData("GenerateQuoteFromOpportunity", "quote")]
    [InlineData("GenerateSalesOrderFromOpportunity", "salesorder")]
    [InlineData("GenerateInvoiceFromOpportunity", "invoice")]
    public async Task ARowIsMade_OfAnOpportunity(string action, string table)
    {
        var opportunity = server.Service.Create(new Entity("opportunity") { ["name"] = _name });

        var answer = await server.SendAsync("POST", action, $$"""{"OpportunityId":"{{opportunity}}","ColumnSet":{"Columns":["name"]} }""");

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal(_name, server.Service.Retrieve(table, (Guid)answer.Json[table + "id"]!, new ColumnSet("name")).GetAttributeValue<string>("name"));
    }

    [Fact]
    public async Task AnOrder_IsLockedUnlockedAndBecomesAnInvoice()
    {
        var order = server.Service.Create(new Entity("salesorder") { ["name"] = _name });

        var locked = await server.SendAsync("POST", $"salesorders({order})/Microsoft.Dynamics.CRM.LockSalesOrderPricing");
        var isLocked = IsLocked();
        var unlocked = await server.SendAsync("POST", "UnlockSalesOrderPricing", $$"""{"SalesOrderId":"{{order}}"}""");
        var invoice = await server.SendAsync("POST", "ConvertSalesOrderToInvoice", $$"""{"SalesOrderId":"{{order}}","ColumnSet":{"AllColumns":true} }""");

        Assert.Equal((204, true, 204, false), (locked.Status, isLocked, unlocked.Status, IsLocked()));
        Assert.Equal((200, _name), (invoice.Status, (string?)invoice.Json["name"]));

        bool IsLocked() => server.Service.Retrieve("salesorder", order, new ColumnSet("ispricelocked")).GetAttributeValue<bool>("ispricelocked");
    }

    [Fact]
    public async Task Functions_TellRatesTimesAndTransitions()
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = _name });
        var currency = (await server.GetAsync("transactioncurrencies?$select=exchangerate&$top=1")).Rows.Single()!;

        var rate = await server.GetAsync($"RetrieveExchangeRate(TransactionCurrencyId={currency["transactioncurrencyid"]})");
        var valid = await server.GetAsync($"IsValidStateTransition(Entity=@e,NewState='Inactive',NewStatus=2)?@e={{'@odata.id':'accounts({account})'}}");
        var zone = await server.GetAsync("GetTimeZoneCodeByLocalizedName(LocalizedStandardName='W. Europe Standard Time',LocaleId=1033)");
        var local = await server.GetAsync($"LocalTimeFromUtcTime(TimeZoneCode={zone.Json["TimeZoneCode"]},UtcTime=2026-01-05T08:00:00Z)");
        var utc = await server.GetAsync($"UtcTimeFromLocalTime(TimeZoneCode={zone.Json["TimeZoneCode"]},LocalTime=2026-01-05T09:00:00Z)");
        var zones = await server.GetAsync("timezonedefinitions/Microsoft.Dynamics.CRM.GetAllTimeZonesWithDisplayName(LocaleId=1033)");

        Assert.Equal((decimal)currency["exchangerate"]!, (decimal)rate.Json["ExchangeRate"]!);
        Assert.True((bool)valid.Json["IsValid"]!);
        Assert.Equal(("2026-01-05T09:00:00Z", "2026-01-05T08:00:00Z"), ((string?)local.Json["LocalTime"], (string?)utc.Json["UtcTime"]));
        Assert.NotEmpty(zones.Rows);
    }

    [Fact]
    public async Task RetrieveTotalRecordCount_AnswersWithADictionary()
    {
        server.Service.Create(new Entity("account") { ["name"] = _name });

        var answer = await server.GetAsync("RetrieveTotalRecordCount(EntityNames=@names)?@names=[\"account\"]");

        var counts = answer.Json["EntityRecordCountCollection"]!;
        Assert.Equal((1, "account"), ((int)counts["Count"]!, (string)counts["Keys"]![0]!));
        Assert.True((long)counts["Values"]![0]! > 0);
    }
}
