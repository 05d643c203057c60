using System;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
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

    [Fact]
    public async Task AnOperation_IsBoundToTheRowAPathLeadsTo()
    {
        var (account, contact) = Seed();

        var answer = await server.GetAsync($"contacts({contact})/owninguser/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={{'@odata.id':'accounts({account})'}}");

        Assert.Contains("ReadAccess", (string?)answer.Json["AccessRights"], StringComparison.Ordinal);
    }

    private (Guid Account, Guid Contact) Seed()
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = "Path" });
        var contact = server.Service.Create(new Entity("contact") { ["lastname"] = "Path", ["parentcustomerid"] = new EntityReference("account", account) });
        server.Service.Update(new Entity("account", account) { ["primarycontactid"] = new EntityReference("contact", contact) });
        return (account, contact);
    }
}
