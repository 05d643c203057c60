using System;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Addresses that go over related rows to what they are about.</summary>
public sealed class PathTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task ASingleValuedProperty_LeadsOn()
    {
        var (account, contact) = Seed();

        var value = await server.GetAsync($"accounts({account})/primarycontactid/lastname");
        var raw = await server.GetAsync($"accounts({account})/primarycontactid/lastname/$value");
        var back = await server.GetAsync($"accounts({account})/primarycontactid/parentcustomerid_account?$select=name");
        var reference = await server.GetAsync($"accounts({account})/primarycontactid/parentcustomerid_account/$ref");

        Assert.Equal(("Path", $"{server.Api}$metadata#contacts({contact})/lastname"), ((string?)value.Json["value"], (string?)value.Json["@odata.context"]));
        Assert.Equal("Path", raw.Text);
        Assert.Equal(account, (Guid)back.Json["accountid"]!);
        Assert.Equal($"{server.Api}accounts({account})", (string?)reference.Json["@odata.id"]);
    }

    [Fact]
    public async Task AnEmptyProperty_LeadsToNothing()
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = "Alone" });

        Assert.Equal(204, (await server.GetAsync($"accounts({account})/primarycontactid/lastname")).Status);
        Assert.Equal(204, (await server.GetAsync($"accounts({account})/owningteam")).Status);
    }

    [Fact]
    public async Task ACollection_LeadsOnByKey_ToItsOwnRowsOnly()
    {
        var (account, contact) = Seed();
        var other = server.Service.Create(new Entity("contact") { ["lastname"] = "Stranger" });

        var row = await server.GetAsync($"accounts({account})/contact_customer_accounts({contact})?$select=lastname");
        var value = await server.GetAsync($"accounts({account})/contact_customer_accounts({contact})/lastname");
        var stranger = await server.GetAsync($"accounts({account})/contact_customer_accounts({other})?$select=lastname");

        Assert.Equal(("Path", "Path"), ((string?)row.Json["lastname"], (string?)value.Json["value"]));
        Assert.Equal((404, "0x80040217"), (stranger.Status, stranger.ErrorCode));
    }

    [Fact]
    public async Task ACastToTheTypeOfTheSet_ChangesNothing()
    {
        var (account, _) = Seed();

        var one = await server.GetAsync($"accounts({account})/Microsoft.Dynamics.CRM.account?$select=name");
        var all = await server.GetAsync($"accounts/Microsoft.Dynamics.CRM.account?$select=name&$filter=accountid eq {account}");

        Assert.Equal(account, (Guid)one.Json["accountid"]!);
        Assert.Single(all.Rows);
        Assert.Equal(400, (await server.GetAsync($"accounts({account})/Microsoft.Dynamics.CRM.contact")).Status);
    }

    [Fact]
    public async Task AnOwner_IsAUserOrATeam()
    {
        var (account, _) = Seed();

        var owner = await server.GetAsync($"accounts({account})/ownerid");
        var user = await server.GetAsync($"accounts({account})/ownerid/Microsoft.Dynamics.CRM.systemuser?$select=fullname");
        var team = await server.GetAsync($"accounts({account})/ownerid/Microsoft.Dynamics.CRM.team?$select=name");

        Assert.Equal(server.Organization.AdministratorId, (Guid)owner.Json["systemuserid"]!);
        Assert.Equal("Administrator", (string?)user.Json["fullname"]);
        Assert.Equal(204, team.Status);
    }

    [Theory]
    [InlineData("DELETE", "accounts({0})/ownerid", null)]
    [InlineData("PATCH", "accounts({0})/ownerid", """{"nickname":"Written"}""")]
    [InlineData("PATCH", "accounts({0})/ownerid/Microsoft.Dynamics.CRM.systemuser", """{"nickname":"Written"}""")]
    [InlineData("DELETE", "accounts({0})/contact_customer_accounts({1})", null)]
    [InlineData("PATCH", "accounts({0})/contact_customer_accounts({1})", """{"lastname":"Written"}""")]
    public async Task ARowThatAnotherLeadsTo_IsOnlyRead(string method, string path, string? body)
    {
        var (account, contact) = Seed();

        var answer = await server.SendAsync(method, string.Format(CultureInfo.InvariantCulture, path, account, contact), body);

        Assert.Equal(501, answer.Status);
        Assert.Contains("/$ref", answer.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("Path", (string?)(await server.GetAsync($"contacts({contact})?$select=lastname")).Json["lastname"]);
        Assert.Null((string?)(await server.GetAsync($"systemusers({server.Organization.AdministratorId})?$select=nickname")).Json["nickname"]);
    }

    [Theory]
    [InlineData("systemuser")]
    [InlineData("team")]
    public async Task TheReferenceOfAnOwner_IsTheAddressOfTheUserOrTeam(string kind)
    {
        var owner = kind == "team" ? Team() : server.Organization.AdministratorId;
        var account = server.Service.Create(new Entity("account") { ["name"] = "Path", ["ownerid"] = new EntityReference(kind, owner) });

        var reference = await server.GetAsync($"accounts({account})/ownerid/$ref");

        Assert.Equal($"{server.Api}{kind}s({owner})", (string?)reference.Json["@odata.id"]);
    }

    [Theory]
    [InlineData("GET", "$count", null, 404, "$count")]
    [InlineData("PUT", "$ref", """{"@odata.id":"systemusers(11111111-1111-1111-1111-111111111111)"}""", 501, "PUT of 'ownerid/$ref'")]
    [InlineData("DELETE", "$ref", null, 501, "DELETE of 'ownerid/$ref'")]
    public async Task OfAnOwner_WhatCannotBe_IsRefusedByName(string method, string end, string? body, int status, string message)
    {
        var (account, _) = Seed();

        var answer = await server.SendAsync(method, $"accounts({account})/ownerid/{end}", body);

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOperation_IsBoundToTheRowAPathLeadsTo()
    {
        var (account, contact) = Seed();

        var answer = await server.GetAsync($"contacts({contact})/owninguser/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={{'@odata.id':'accounts({account})'}}");

        Assert.Contains("ReadAccess", (string?)answer.Json["AccessRights"], StringComparison.Ordinal);
    }

    private Guid Team()
    {
        var team = server.Service.Create(new Entity("team") { ["name"] = "Path" });
        var role = server.Service.RetrieveMultiple(new QueryByAttribute("role") { Attributes = { "name" }, Values = { "System Administrator" } }).Entities[0].ToEntityReference();
        server.Service.Associate("team", team, new Relationship("teamroles_association"), [role]);
        return team;
    }

    private (Guid Account, Guid Contact) Seed()
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = "Path" });
        var contact = server.Service.Create(new Entity("contact") { ["lastname"] = "Path", ["parentcustomerid"] = new EntityReference("account", account) });
        server.Service.Update(new Entity("account", account) { ["primarycontactid"] = new EntityReference("contact", contact) });
        return (account, contact);
    }
}
