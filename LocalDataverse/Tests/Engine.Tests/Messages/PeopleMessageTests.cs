using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>Messages about users and teams, and the one that counts rows.</summary>
public sealed class PeopleMessageTests
{
    [Fact]
    public async Task All_rows_of_a_user_become_anothers_each_with_its_steps()
    {
        await using var test = new TestOrganization();
        var (from, to) = (test.Organization.CreateUser("Fred From", "System Administrator"), test.Organization.CreateUser("Tina To", "System Administrator"));
        var own = test.Organization.CreateService(from);
        own.Create(new Entity("account") { ["name"] = "A" });
        own.Create(new Entity("contact") { ["lastname"] = "C" });
        test.CreateAccount("Other");
        var seen = 0;
        test.Step("Assign", "account", 40, _ => seen++);

        test.Admin.Execute(new ReassignObjectsSystemUserRequest { UserId = from, ReassignPrincipal = new EntityReference("systemuser", to) });

        Assert.Equal([to, test.Organization.AdministratorId], test.Rows("account", "name", "ownerid").OrderBy(r => r["name"]).Select(r => r.GetAttributeValue<EntityReference>("ownerid").Id));
        Assert.Equal(to, test.Rows("contact", "ownerid").Single().GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(1, seen);
        test.Admin.Execute(new ReassignObjectsOwnerRequest { FromPrincipal = new EntityReference("systemuser", to), ToPrincipal = new EntityReference("systemuser", from) });
        Assert.Equal(from, test.Rows("contact", "ownerid").Single().GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public async Task A_user_gets_a_manager_and_another_business_unit()
    {
        await using var test = new TestOrganization();
        var (user, manager) = (test.Organization.CreateUser("Una User", "System Administrator"), test.Organization.CreateUser("Max Manager"));
        var unit = test.Admin.Create(new Entity("businessunit") { ["name"] = "Sales", ["parentbusinessunitid"] = new EntityReference("businessunit", test.Organization.RootBusinessUnitId) });
        var account = test.Organization.CreateService(user).Create(new Entity("account") { ["name"] = "A" });

        test.Admin.Execute(new SetParentSystemUserRequest { UserId = user, ParentId = manager });
        test.Admin.Execute(new SetBusinessSystemUserRequest { UserId = user, BusinessId = unit, ReassignPrincipal = new EntityReference("systemuser", test.Organization.AdministratorId) });

        var row = test.Admin.Retrieve("systemuser", user, new ColumnSet("parentsystemuserid", "businessunitid"));
        Assert.Equal((manager, unit), (row.GetAttributeValue<EntityReference>("parentsystemuserid").Id, row.GetAttributeValue<EntityReference>("businessunitid").Id));
        Assert.Equal(test.Organization.AdministratorId, test.Admin.Retrieve("account", account, new ColumnSet("ownerid")).GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(unit, test.Admin.Retrieve("usersettings", user, new ColumnSet("businessunitid"))["businessunitid"]);
    }

    [Fact]
    public async Task Teams_tell_their_users_and_users_their_teams()
    {
        await using var test = new TestOrganization();
        var user = test.Organization.CreateUser("Una User");
        var team = test.Admin.Create(new Entity("team") { ["name"] = "Heroes", ["teamtype"] = new OptionSetValue(0), ["administratorid"] = new EntityReference("systemuser", user) });
        test.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [user] });

        var members = ((RetrieveMembersTeamResponse)test.Admin.Execute(new RetrieveMembersTeamRequest { EntityId = team, MemberColumnSet = new ColumnSet("fullname") })).EntityCollection;
        var teams = ((RetrieveTeamsSystemUserResponse)test.Admin.Execute(new RetrieveTeamsSystemUserRequest { EntityId = user, ColumnSet = new ColumnSet("name") })).EntityCollection;

        Assert.Equal("Una User", members.Entities.Single()["fullname"]);
        Assert.Equal(["Heroes", "test"], teams.Entities.Select(t => (string)t["name"]).Order());
    }

    [Fact]
    public async Task Rows_are_counted_whoever_asks()
    {
        await using var test = new TestOrganization();
        test.CreateAccount();
        test.CreateAccount();
        var user = test.Organization.CreateService(test.Organization.CreateUser("Una User", "Basic User"));

        var counts = ((RetrieveTotalRecordCountResponse)user.Execute(new RetrieveTotalRecordCountRequest { EntityNames = ["account", "contact"] })).EntityRecordCountCollection;

        Assert.Equal((2L, 0L), (counts["account"], counts["contact"]));
        Assert.Contains("nothing", TestOrganization.Fault(() => user.Execute(new RetrieveTotalRecordCountRequest { EntityNames = ["nothing"] })).Message, StringComparison.Ordinal);
    }
}
