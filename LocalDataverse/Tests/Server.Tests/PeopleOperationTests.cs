using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Actions and functions of teams, queues and owners, as the "Web API action reference" (Microsoft Learn) has them.</summary>
public sealed class PeopleOperationTests(TestServer server) : IClassFixture<TestServer>
{
    private readonly string _name = "P" + Guid.NewGuid().ToString("N")[..8];

    [Theory]
    [InlineData("systemuserid")]
    // The key of the base type that users and teams share.
    [InlineData("ownerid")]
    public async Task MembersOfATeam_ComeAndGo(string key)
    {
        var team = server.Service.Create(new Entity("team") { ["name"] = _name });
        var user = server.Organization.CreateUser(_name, "Basic User");
        var members = $$"""{"Members":[{"@odata.type":"Microsoft.Dynamics.CRM.systemuser","{{key}}":"{{user}}"}]}""";

        Assert.Equal(204, (await server.SendAsync("POST", $"teams({team})/Microsoft.Dynamics.CRM.AddMembersTeam", members)).Status);
        Assert.Equal(user, (Guid)(await server.GetAsync($"teams({team})/teammembership_association?$select=fullname")).Rows.Single()!["systemuserid"]!);
        Assert.Equal(204, (await server.SendAsync("POST", $"teams({team})/Microsoft.Dynamics.CRM.RemoveMembersTeam", members)).Status);
        Assert.Empty((await server.GetAsync($"teams({team})/teammembership_association?$select=fullname")).Rows);
    }

    [Fact]
    public async Task AnAccessTeamOfARow_GetsAndLosesAUser()
    {
        server.Service.Execute(new UpdateEntityRequest { Entity = new EntityMetadata { LogicalName = "account", AutoCreateAccessTeams = true } });
        var account = server.Service.Create(new Entity("account") { ["name"] = _name });
        var user = server.Organization.CreateUser(_name, "Basic User");
        var template = await server.SendAsync("POST", "teamtemplates", $$"""{"teamtemplatename":"{{_name}}","objecttypecode":1,"defaultaccessrightsmask":1}""");
        var id = Guid.Parse(template.Header("OData-EntityId")![^37..^1]);
        var body = $$"""{"Record":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{account}}"},"TeamTemplate":{"teamtemplateid":"{{id}}"} }""";

        var added = await server.SendAsync("POST", $"systemusers({user})/Microsoft.Dynamics.CRM.AddUserToRecordTeam", body);
        var seen = await server.SendAsync("GET", $"accounts({account})?$select=name", null, user);
        var removed = await server.SendAsync("POST", $"systemusers({user})/Microsoft.Dynamics.CRM.RemoveUserFromRecordTeam", body);
        var hidden = await server.SendAsync("GET", $"accounts({account})?$select=name", null, user);
        var byThemselves = await server.SendAsync("POST", $"systemusers({user})/Microsoft.Dynamics.CRM.AddUserToRecordTeam", body, user);

        Assert.Equal((200, 200, 200, 403, 403), (added.Status, seen.Status, removed.Status, hidden.Status, byThemselves.Status));
        Assert.Equal((string?)added.Json["AccessTeamId"], (string?)removed.Json["AccessTeamId"]);
    }

    [Fact]
    public async Task AQueueItem_IsAddedPickedReleasedAndRemoved()
    {
        var queue = server.Service.Create(new Entity("queue") { ["name"] = _name });
        var task = server.Service.Create(new Entity("task") { ["subject"] = _name });
        var user = server.Organization.AdministratorId;

        var added = await server.SendAsync("POST", $"queues({queue})/Microsoft.Dynamics.CRM.AddToQueue",
            $$"""{"Target":{"@odata.type":"Microsoft.Dynamics.CRM.task","activityid":"{{task}}"},"QueueItemProperties":{"@odata.type":"Microsoft.Dynamics.CRM.queueitem","priority":3} }""");
        var item = (Guid)added.Json["QueueItemId"]!;
        var picked = await server.SendAsync("POST", $"queueitems({item})/Microsoft.Dynamics.CRM.PickFromQueue", $$"""{"SystemUser":{"systemuserid":"{{user}}"},"RemoveQueueItem":false}""");
        var worker = Column("queueitem", item, "workerid") as EntityReference;
        var released = await server.SendAsync("POST", $"queueitems({item})/Microsoft.Dynamics.CRM.ReleaseToQueue");
        var nobody = Column("queueitem", item, "workerid");
        var removed = await server.SendAsync("POST", $"queueitems({item})/Microsoft.Dynamics.CRM.RemoveFromQueue");

        Assert.Equal((200, 204, 204, 204), (added.Status, picked.Status, released.Status, removed.Status));
        Assert.EndsWith("$metadata#Microsoft.Dynamics.CRM.AddToQueueResponse", (string?)added.Json["@odata.context"], StringComparison.Ordinal);
        Assert.Equal(user, worker!.Id);
        Assert.Null(nobody);
        Assert.Equal(404, (await server.GetAsync($"queueitems({item})?$select=queueitemid")).Status);
    }

    [Fact]
    public async Task RowsOfAnOwner_AreReassigned()
    {
        var (from, to) = (server.Organization.CreateUser(_name + " from", "System Administrator"), server.Organization.CreateUser(_name + " to", "System Administrator"));
        var account = server.Service.Create(new Entity("account") { ["name"] = _name, ["ownerid"] = new EntityReference("systemuser", from) });

        var first = await server.SendAsync("POST", "ReassignObjectsOwner",
            $$"""{"FromPrincipal":{"@odata.type":"Microsoft.Dynamics.CRM.systemuser","systemuserid":"{{from}}"},"ToPrincipal":{"@odata.type":"Microsoft.Dynamics.CRM.systemuser","systemuserid":"{{to}}"} }""");
        var owner = Column("account", account, "ownerid") as EntityReference;
        var back = await server.SendAsync("POST", $"systemusers({to})/Microsoft.Dynamics.CRM.ReassignObjectsSystemUser",
            $$"""{"ReassignPrincipal":{"@odata.type":"Microsoft.Dynamics.CRM.systemuser","systemuserid":"{{from}}"} }""");

        Assert.Equal((204, 204, to), (first.Status, back.Status, owner!.Id));
        Assert.Equal(from, ((EntityReference)Column("account", account, "ownerid")!).Id);
    }

    [Fact]
    public async Task AUser_MovesToAnotherBusinessUnit()
    {
        var root = (Guid)(await server.GetAsync("WhoAmI")).Json["BusinessUnitId"]!;
        var unit = server.Service.Create(new Entity("businessunit") { ["name"] = _name, ["parentbusinessunitid"] = new EntityReference("businessunit", root) });
        var user = server.Organization.CreateUser(_name, "Basic User");

        var answer = await server.SendAsync("POST", $"systemusers({user})/Microsoft.Dynamics.CRM.SetBusinessSystemUser",
            $$"""{"BusinessUnit":{"businessunitid":"{{unit}}"},"ReassignPrincipal":{"@odata.type":"Microsoft.Dynamics.CRM.systemuser","systemuserid":"{{server.Organization.AdministratorId}}"} }""");

        Assert.True(answer.Status == 204, answer.Text);
        Assert.Equal(unit, ((EntityReference)Column("systemuser", user, "businessunitid")!).Id);
    }

    [Fact]
    public async Task AnEmail_IsSent()
    {
        Entity Party(string table, Guid id) => new("activityparty") { ["partyid"] = new EntityReference(table, id) };
        var contact = server.Service.Create(new Entity("contact") { ["lastname"] = _name, ["emailaddress1"] = "to@example.com" });
        server.Service.Update(new Entity("systemuser", server.Organization.AdministratorId) { ["internalemailaddress"] = "from@example.com" });
        var email = server.Service.Create(new Entity("email")
        {
            ["subject"] = _name,
            ["from"] = new EntityCollection([Party("systemuser", server.Organization.AdministratorId)]),
            ["to"] = new EntityCollection([Party("contact", contact)]),
        });

        var answer = await server.SendAsync("POST", $"emails({email})/Microsoft.Dynamics.CRM.SendEmail", """{"IssueSend":false}""");

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal(_name, (string?)answer.Json["Subject"]);
    }

    [Fact]
    public async Task RetrievePrivilegeSet_IsBoundToThePrivileges()
    {
        var answer = await server.GetAsync("privileges/Microsoft.Dynamics.CRM.RetrievePrivilegeSet()");

        Assert.Contains("prvReadAccount", answer.Rows.Select(p => (string?)p!["name"]));
    }

    private object? Column(string table, Guid id, string column) => server.Service.Retrieve(table, id, new ColumnSet(column)).GetAttributeValue<object>(column);
}
