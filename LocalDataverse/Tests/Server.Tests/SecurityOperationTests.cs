using System.Linq;
using System.Threading.Tasks;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

public sealed class SecurityOperationTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task Sharing_GrantsModifiesAndRevokes()
    {
        var (account, user) = (server.Service.Create(new Entity("account") { ["name"] = "Shared" }), server.Organization.CreateUser("Gina Granted", "Basic User"));
        string Body(string rights) => $$"""
            {"Target":{"accountid":"{{account}}","@odata.type":"Microsoft.Dynamics.CRM.account"},
             "PrincipalAccess":{"Principal":{"systemuserid":"{{user}}","@odata.type":"Microsoft.Dynamics.CRM.systemuser"},"AccessMask":"{{rights}}"} }
            """;

        Assert.Equal(403, (await server.SendAsync("GET", $"accounts({account})", null, user)).Status);
        Assert.Equal(204, (await server.SendAsync("POST", "GrantAccess", Body("ReadAccess"))).Status);
        Assert.Equal(200, (await server.SendAsync("GET", $"accounts({account})?$select=name", null, user)).Status);

        Assert.Equal(204, (await server.SendAsync("POST", "ModifyAccess", Body("ReadAccess,WriteAccess"))).Status);
        var shared = await server.GetAsync($"RetrieveSharedPrincipalsAndAccess(Target=@t)?@t={{'@odata.id':'accounts({account})'}}");
        var access = Assert.Single(shared.Json["PrincipalAccesses"]!.AsArray())!;
        Assert.Equal(("ReadAccess, WriteAccess", "#Microsoft.Dynamics.CRM.systemuser", user.ToString()), ((string?)access["AccessMask"], (string?)access["Principal"]!["@odata.type"], (string?)access["Principal"]!["systemuserid"]));

        var revoke = $$"""{"Target":{"accountid":"{{account}}","@odata.type":"Microsoft.Dynamics.CRM.account"},"Revokee":{"systemuserid":"{{user}}","@odata.type":"Microsoft.Dynamics.CRM.systemuser"} }""";
        Assert.Equal(204, (await server.SendAsync("POST", "RevokeAccess", revoke)).Status);
        var refused = await server.SendAsync("GET", $"accounts({account})", null, user);
        Assert.Equal((403, "0x80048306"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task RetrievePrincipalAccess_IsBoundToUsersAndTeams()
    {
        var account = server.Service.Create(new Entity("account") { ["name"] = "Looked at" });
        var user = server.Organization.CreateUser("Rita Rights", "Basic User");
        var team = server.Service.Create(new Entity("team") { ["name"] = "Team" });
        server.Service.Execute(new GrantAccessRequest
        {
            Target = new EntityReference("account", account),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", user), AccessMask = AccessRights.ReadAccess | AccessRights.AppendToAccess },
        });

        var ofUser = await server.GetAsync($"systemusers({user})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={{'@odata.id':'accounts({account})'}}");
        var ofTeam = await server.GetAsync($"teams({team})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={{\"@odata.id\":\"accounts({account})\"}}");

        Assert.Equal("ReadAccess, AppendToAccess", (string?)ofUser.Json["AccessRights"]);
        Assert.Equal("None", (string?)ofTeam.Json["AccessRights"]);
    }

    [Fact]
    public async Task Privileges_AreToldAndChanged()
    {
        var role = server.Service.Create(new Entity("role") { ["name"] = "A role" });
        var privilege = (await server.GetAsync("privileges?$select=name&$filter=name eq 'prvReadAccount'")).Rows.Single()!["privilegeid"];
        var user = server.Organization.CreateUser("Petra Privileged", "A role");

        var added = await server.SendAsync("POST", $"roles({role})/Microsoft.Dynamics.CRM.AddPrivilegesRole", $$"""{"Privileges":[{"Depth":"Local","PrivilegeId":"{{privilege}}"}]}""");
        var ofRole = await server.GetAsync($"RetrieveRolePrivilegesRole(RoleId={role})");
        var ofUser = await server.GetAsync($"systemusers({user})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()");
        var one = await server.GetAsync($"systemusers({user})/Microsoft.Dynamics.CRM.RetrieveUserPrivilegeByPrivilegeName(PrivilegeName='prvReadContact')");

        Assert.Equal(204, added.Status);
        foreach (var answer in new[] { ofRole, ofUser })
        {
            var only = Assert.Single(answer.Json["RolePrivileges"]!.AsArray())!;
            Assert.Equal(("Local", "prvReadAccount", (string?)privilege), ((string?)only["Depth"], (string?)only["PrivilegeName"], (string?)only["PrivilegeId"]));
        }
        Assert.Empty(one.Json["RolePrivileges"]!.AsArray());
    }

    [Fact]
    public async Task ADisabledUser_IsRefusedWith403()
    {
        var user = server.Organization.CreateUser("Dora Disabled", "Basic User");
        server.Service.Update(new Entity("systemuser", user) { ["isdisabled"] = true });

        var answer = await server.SendAsync("GET", "WhoAmI", null, user);

        Assert.Equal((403, "0x80040225"), (answer.Status, answer.ErrorCode));
    }
}
