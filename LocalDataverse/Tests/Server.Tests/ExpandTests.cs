using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>$expand, related rows and views ("Join tables using OData", Microsoft Learn).</summary>
public sealed class ExpandTests(TestServer server) : IClassFixture<TestServer>
{
    private readonly string _name = "E" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task ACollection_IsFilteredOrderedAndLinked()
    {
        var account = Seed();

        var row = (await server.GetAsync($"accounts({account})?$select=name&$expand=contact_customer_accounts($select=lastname;$filter=contains(lastname,'c') or lastname eq 'it''s; (x)';$orderby=lastname desc;$top=2)")).Json;

        Assert.Equal(["it's; (x)", "c"], row["contact_customer_accounts"]!.AsArray().Select(c => (string?)c!["lastname"]));
        var link = (string)row["contact_customer_accounts@odata.nextLink"]!;
        Assert.StartsWith($"{server.Api}accounts({account})/contact_customer_accounts?$select=lastname&$filter=", link, StringComparison.Ordinal);
        Assert.Equal(["it's; (x)", "c"], (await server.GetAsync(link)).Rows.Select(c => (string?)c!["lastname"]));
    }

    [Fact]
    public async Task NestedExpands_ComeInPagesThatCanBeFollowed()
    {
        var account = Seed();
        var page = ("Prefer", "odata.maxpagesize=2");

        var row = (await server.GetAsync($"accounts?$select=name&$filter=name eq '{_name}'&$expand=contact_customer_accounts($select=lastname;$expand=owninguser($select=fullname))", page)).Rows.Single()!;
        var first = row["contact_customer_accounts"]!.AsArray();
        var second = await server.GetAsync((string)row["contact_customer_accounts@odata.nextLink"]!, page);

        Assert.Equal(2, first.Count);
        Assert.Equal("Administrator", (string?)first[0]!["owninguser"]!["fullname"]);
        Assert.Equal("Administrator", (string?)second.Rows.Single()!["owninguser"]!["fullname"]);
        Assert.Equal(3, first.Concat(second.Rows).Select(c => (string)c!["lastname"]!).Distinct().Count());
        Assert.Null(second.Json["@odata.nextLink"]);
        Assert.NotEqual(Guid.Empty, account);
    }

    [Fact]
    public async Task References_ShowTheAddressOfTheRow()
    {
        Seed();

        var row = (await server.GetAsync($"accounts?$select=name&$filter=name eq '{_name}'&$expand=primarycontactid/$ref,owninguser/$ref")).Rows.Single()!;

        Assert.Null(row["primarycontactid"]);
        Assert.Equal($"{server.Api}systemusers({server.Organization.AdministratorId})", (string?)row["owninguser"]!["@odata.id"]);
    }

    [Theory]
    [InlineData("contact_customer_accounts/$ref", 400, "0x80060888", "Expand with $ref is only supported on lookup type navigation property.")]
    [InlineData("contact_customer_accounts($top=1;$expand=owninguser)", 400, "0x80060888", "Only $select and $filter clause can be provided")]
    [InlineData("contact_customer_accounts($orderby=lastname;$expand=owninguser)", 400, "0x80060888", "Only $select and $filter clause can be provided")]
    [InlineData("contact_customer_accounts($skip=1)", 501, "0x80040800", "$skip")]
    [InlineData("nothing", 400, "0x80060888", "nothing")]
    public async Task WhatCannotBe_IsRefusedByName(string expand, int status, string code, string message)
    {
        var answer = await server.GetAsync("accounts?$expand=" + expand);

        Assert.Equal((status, code), (answer.Status, answer.ErrorCode));
        Assert.Contains(message, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RelatedRows_AreCountedAndRead()
    {
        var account = Seed();

        Assert.Equal("3", (await server.GetAsync($"accounts({account})/contact_customer_accounts/$count")).Text);
        Assert.Equal("1", (await server.GetAsync($"accounts({account})/contact_customer_accounts/$count?$filter=lastname eq 'b'")).Text);
        Assert.Equal(["it's; (x)", "c", "b"], (await server.GetAsync($"contacts?$select=lastname&$filter=_parentcustomerid_value eq {account}&$orderby=parentcustomerid_account/name,lastname desc")).Rows.Select(c => (string?)c!["lastname"]));
    }

    [Fact]
    public async Task Links_AreReadAsAddresses()
    {
        var account = Seed();
        var contacts = (await server.GetAsync($"accounts({account})/contact_customer_accounts?$select=lastname")).Rows.Select(c => $"{server.Api}contacts({c!["contactid"]})").Order(StringComparer.Ordinal);

        Assert.Equal(contacts, (await server.GetAsync($"accounts({account})/contact_customer_accounts/$ref")).Rows.Select(c => (string)c!["@odata.id"]!).Order(StringComparer.Ordinal));
        Assert.Equal($"{server.Api}systemusers({server.Organization.AdministratorId})", (string?)(await server.GetAsync($"accounts({account})/owninguser/$ref")).Json["@odata.id"]);
        Assert.Equal(204, (await server.GetAsync($"accounts({account})/primarycontactid/$ref")).Status);
    }

    [Theory]
    [InlineData("name", "Plain \"text\"", "Plain \"text\"")]
    [InlineData("numberofemployees", 7, "7")]
    [InlineData("donotemail", true, "True")]
    public async Task AValueAlone_IsText(string column, object value, string text)
    {
        var id = server.Service.Create(new Entity("account") { ["name"] = _name, [column] = value });

        Assert.Equal(text, (await server.GetAsync($"accounts({id})/{column}/$value")).Text);
        Assert.Equal(204, (await server.GetAsync($"accounts({id})/telephone1/$value")).Status);
    }

    [Fact]
    public async Task ATopBesidesPages_IsPassedOver()
    {
        Seed();

        var answer = await server.GetAsync($"contacts?$select=lastname&$filter=parentcustomerid_account/name eq '{_name}'&$top=1", ("Prefer", "odata.maxpagesize=2"));

        Assert.Equal(2, answer.Rows.Count);
        Assert.NotNull(answer.Json["@odata.nextLink"]);
    }

    [Fact]
    public async Task AView_IsRunByItsId()
    {
        Seed();
        var fetch = $"<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='name' operator='eq' value='{_name}'/></filter></entity></fetch>";
        var saved = server.Service.Create(new Entity("savedquery") { ["name"] = _name, ["returnedtypecode"] = "account", ["fetchxml"] = fetch, ["querytype"] = 0 });

        Assert.Equal(_name, (string?)(await server.GetAsync($"accounts?savedQuery={saved}")).Rows.Single()!["name"]);
        Assert.Equal(400, (await server.GetAsync($"contacts?savedQuery={saved}")).Status);
        Assert.Equal(404, (await server.GetAsync($"accounts?savedQuery={Guid.NewGuid()}")).Status);
        Assert.Equal(400, (await server.GetAsync("accounts?savedQuery=nothing")).Status);
        Assert.Equal(501, (await server.GetAsync($"accounts?savedQuery={saved}&$top=1")).Status);
    }

    [Fact]
    public async Task AViewOfAUser_IsMadeAndRunByItsId()
    {
        Seed();
        var user = server.Organization.CreateUser(_name, "Basic User");
        var fetch = $"<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='name' operator='eq' value='{_name}'/></filter></entity></fetch>";

        var made = await server.SendAsync("POST", "userqueries", $$"""{"name":"{{_name}}","returnedtypecode":"account","fetchxml":"{{fetch}}","querytype":0}""", user);
        var id = (await server.SendAsync("GET", $"userqueries?$select=name&$filter=returnedtypecode eq 'account' and name eq '{_name}'", null, user)).Rows.Single()!["userqueryid"];

        Assert.Equal(204, made.Status);
        Assert.Empty((await server.SendAsync("GET", $"accounts?userQuery={id}", null, user)).Rows);
        Assert.Single((await server.GetAsync($"accounts?userQuery={id}")).Rows);
    }

    [Fact]
    public async Task AManyToManyRelationship_IsLinkedAndReadFromBothSides()
    {
        var account = Seed();
        var lead = server.Service.Create(new Entity("lead") { ["lastname"] = _name });

        var linked = await server.SendAsync("POST", $"accounts({account})/accountleads_association/$ref", $$"""{"@odata.id":"{{server.Api}}leads({{lead}})"}""");
        var leads = await server.GetAsync($"accounts({account})?$select=name&$expand=accountleads_association($select=lastname)");
        var accounts = await server.GetAsync($"leads({lead})/accountleads_association?$select=name");
        var unlinked = await server.SendAsync("DELETE", $"leads({lead})/accountleads_association({account})/$ref");

        Assert.Equal((204, 204), (linked.Status, unlinked.Status));
        Assert.Equal((_name, _name), ((string?)leads.Json["accountleads_association"]!.AsArray().Single()!["lastname"], (string?)accounts.Rows.Single()!["name"]));
        Assert.Empty((await server.GetAsync($"accounts({account})/accountleads_association?$select=leadid")).Rows);
    }

    private Guid Seed()
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = _name });
        foreach (var lastName in new[] { "b", "it's; (x)", "c" }) server.Service.Create(new Entity("contact") { ["lastname"] = lastName, ["parentcustomerid"] = new EntityReference("account", account) });
        return account;
    }

    [Fact]
    public async Task AnActivityAndItsBase_LeadToEachOther()
    {
        var task = server.Service.Create(new Entity("task") { ["subject"] = "Based" });

        var down = await server.GetAsync($"tasks({task})?$select=subject&$expand=activityid_activitypointer($select=activitytypecode)");
        var up = await server.GetAsync($"activitypointers({task})?$select=subject&$expand=activity_pointer_task($select=subject)");
        var path = await server.GetAsync($"tasks({task})/activityid_activitypointer?$select=activitytypecode");
        var link = await server.GetAsync($"tasks({task})/activityid_activitypointer/$ref");
        var filtered = await server.GetAsync($"tasks?$select=subject&$filter=activityid_activitypointer/subject eq 'Based' and activityid eq {task}");

        Assert.True(down.Status == 200, down.Text);
        Assert.Equal("task", (string?)down.Json["activityid_activitypointer"]!["activitytypecode"]);
        Assert.Equal("Based", (string?)Assert.Single(up.Json["activity_pointer_task"]!.AsArray())!["subject"]);
        Assert.Equal("task", (string?)path.Json["activitytypecode"]);
        Assert.Equal($"{server.Api}activitypointers({task})", (string?)link.Json["@odata.id"]);
        Assert.Single(filtered.Rows);
    }

    [Theory]
    [InlineData("$top=1")]
    [InlineData("$orderby=lastname")]
    public async Task ASingleRow_HasNoTopOrOrder(string option)
    {
        var answer = await server.GetAsync($"accounts?$expand=primarycontactid({option})");

        Assert.Equal((400, "0x80060888"), (answer.Status, answer.ErrorCode));
        Assert.StartsWith("Only $select and $filter", answer.ErrorMessage, StringComparison.Ordinal);
    }
}
