using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>The platform's own actions and functions, described by the SDK's classes.</summary>
public sealed class OperationTests(TestServer server) : IClassFixture<TestServer>
{
    private readonly string _name = "O" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task CreateUpdateAndUpsertMultiple_AreBoundToASet()
    {
        var created = await server.SendAsync("POST", "accounts/Microsoft.Dynamics.CRM.CreateMultiple",
            $$"""{"Targets":[{"@odata.type":"Microsoft.Dynamics.CRM.account","name":"{{_name}}"},{"name":"{{_name}}","contact_customer_accounts":[{"lastname":"{{_name}}"}]}]}""");
        var ids = created.Json["Ids"]!.AsArray().Select(i => (Guid)i!).ToArray();
        var updated = await server.SendAsync("POST", "accounts/Microsoft.Dynamics.CRM.UpdateMultiple", $$"""{"Targets":[{"accountid":"{{ids[0]}}","telephone1":"1"},{"accountid":"{{ids[1]}}","telephone1":"2"}]}""");
        var fresh = Guid.NewGuid();
        var upserted = await server.SendAsync("POST", "accounts/Microsoft.Dynamics.CRM.UpsertMultiple", $$"""{"Targets":[{"@odata.id":"accounts({{fresh}})","name":"{{_name}}"},{"@odata.id":"accounts({{ids[0]}})","telephone1":"3"}]}""");

        Assert.Equal((200, 204, 204), (created.Status, updated.Status, upserted.Status));
        Assert.EndsWith("$metadata#Microsoft.Dynamics.CRM.CreateMultipleResponse", (string?)created.Json["@odata.context"], StringComparison.Ordinal);
        Assert.Equal(["3", "2", null], new[] { ids[0], ids[1], fresh }.Select(i => server.Service.Retrieve("account", i, new ColumnSet("telephone1")).GetAttributeValue<string>("telephone1")));
    }

    [Theory]
    [InlineData("CreateMultiple", """{"Targets":[]}""", 400)]
    [InlineData("CreateMultiple", """{"Targets":[{"name":"x"},{"@odata.type":"Microsoft.Dynamics.CRM.contact","lastname":"x"}]}""", 400)]
    [InlineData("UpdateMultiple", """{"Targets":[{"accountid":"11111111-1111-1111-1111-111111111111","name":"x"}]}""", 404)]
    [InlineData("DeleteMultiple", """{"Targets":[]}""", 400)]
    public async Task MultipleRowsThatCannotBe_AreRefused(string action, string body, int status) =>
        Assert.Equal(status, (await server.SendAsync("POST", "accounts/Microsoft.Dynamics.CRM." + action, body)).Status);

    [Fact]
    public async Task InTheBackground_RunsNoOperationOfThePlatform_WhereRowsPassThePreferenceOver()
    {
        var operation = await server.SendAsync("POST", "PublishAllXml", "{}", null, ("Prefer", "respond-async"));
        var row = await server.SendAsync("POST", "accounts", $$"""{"name":"{{_name}}"}""", null, ("Prefer", "respond-async"));

        Assert.Equal((400, 204), (operation.Status, row.Status));
        Assert.Contains("not implemented as a custom API", operation.ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "accounts/CreateMultiple")]
    [InlineData("GET", "systemusers(5b4ced1c-88e1-ee11-904c-6045bd05e9d4)/RetrieveUserPrivileges()")]
    public async Task ABoundOperationWithoutItsNamespace_IsAnsweredAsThePlatformDoes(string method, string path)
    {
        var answer = await server.SendAsync(method, path, method == "POST" ? "{}" : null);

        Assert.Equal((400, "Request message has unresolved parameters."), (answer.Status, answer.ErrorMessage));
    }

    [Fact]
    public async Task InitializeFrom_AnswersWithARowToCreate()
    {
        var parent = server.Service.Create(new Entity("account") { ["name"] = _name });

        var answer = await server.GetAsync($"InitializeFrom(EntityMoniker=@p1,TargetEntityName=@p2,TargetFieldType=@p3)?@p1={{'@odata.id':'accounts({parent})'}}&@p2='account'&@p3=Microsoft.Dynamics.CRM.TargetFieldType'ValidForCreate'");

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal(
            ($"{server.Api}$metadata#accounts/$entity", "#Microsoft.Dynamics.CRM.account", $"accounts({parent})"),
            ((string?)answer.Json["@odata.context"], (string?)answer.Json["@odata.type"], (string?)answer.Json["parentaccountid@odata.bind"]));
        Assert.Equal(204, (await server.SendAsync("POST", "accounts", answer.Text)).Status);
    }

    [Fact]
    public async Task RetrieveCurrentOrganization_AnswersWithItsComplexType()
    {
        var answer = await server.GetAsync("RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')");

        Assert.True(answer.Status == 200, answer.Text);
        var detail = answer.Json["Detail"]!;
        Assert.Equal(server.Organization.Id, (Guid)detail["OrganizationId"]!);
        Assert.Equal("Enabled", (string?)detail["State"]);
        var root = new Uri(server.Api, "/").AbsoluteUri;
        Assert.Equal(["WebApplication", "OrganizationService", "OrganizationDataService"], detail["Endpoints"]!["Keys"]!.AsArray().Select(k => (string)k!));
        Assert.Equal([root, root + "XRMServices/2011/Organization.svc", root + "XRMServices/2011/OrganizationData.svc"], detail["Endpoints"]!["Values"]!.AsArray().Select(v => (string)v!));
    }

    [Fact]
    public async Task GrantAccess_TakesComplexTypesAndEnumerations()
    {
        var user = server.Organization.CreateUser(_name + " Reader", "Basic User");
        var account = server.Service.Create(new Entity("account") { ["name"] = _name });
        var target = $$"""{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{account}}"}""";

        var granted = await server.SendAsync("POST", "GrantAccess", $$"""{"Target":{{target}},"PrincipalAccess":{"AccessMask":"ReadAccess,WriteAccess","Principal":{"systemuserid":"{{user}}","@odata.type":"Microsoft.Dynamics.CRM.systemuser"} } }""");
        var access = await server.GetAsync($"systemusers({user})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={{'@odata.id':'accounts({account})'}}");
        var shared = await server.GetAsync($"RetrieveSharedPrincipalsAndAccess(Target=@t)?@t={{'@odata.id':'accounts({account})'}}");

        Assert.True(granted.Status == 204, granted.Text);
        Assert.True(access.Status == 200, access.Text);
        Assert.Contains("ReadAccess", (string?)access.Json["AccessRights"], StringComparison.Ordinal);
        Assert.True(shared.Status == 200, shared.Text);
        Assert.Equal(user, (Guid)shared.Json["PrincipalAccesses"]![0]!["Principal"]!["systemuserid"]!);
    }

    [Theory]
    [InlineData("GrantAccess", """{"PrincipalAccess":{"AccessMask":"NoSuchAccess"}}""", "NoSuchAccess")]
    [InlineData("ImportSolutionAsync", """{"SolutionParameters":{"Nothing":1}}""", "Nothing")]
    [InlineData("SetAutoNumberSeed", """{"Value":"many"}""", "many")]
    public async Task AWrongParameter_IsRefusedByName(string action, string body, string message)
    {
        var answer = await server.SendAsync("POST", action, body);

        Assert.Equal(400, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
    }
}
