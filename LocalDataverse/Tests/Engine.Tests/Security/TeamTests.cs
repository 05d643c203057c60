using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class TeamTests
{
    [Fact]
    public async Task A_members_privileges_are_its_own_and_its_teams()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var user = people.User("User", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var other = people.User("Other", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        people.AccountOf(other, "Theirs");
        Assert.Empty(people.Sees(user));

        var team = people.Team("Team", null, [people.Role(PrivilegeDepth.Global, "prvReadAccount", "prvCreateAccount")], user);

        Assert.Equal(["Theirs"], people.Sees(user));
        people.As(user).Create(new Entity("account") { ["name"] = "Mine" });
        test.Admin.Disassociate("team", team, new Relationship("teammembership_association"), [new EntityReference("systemuser", user)]);
        Assert.Equal(["Mine"], people.Sees(user));
    }

    [Fact]
    public async Task A_teams_role_reaches_from_the_teams_business_unit()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var (here, there) = (people.BusinessUnit("Here"), people.BusinessUnit("There"));
        var readers = people.Role(PrivilegeDepth.Basic, "prvReadAccount");
        var user = people.User("User", here);
        people.AccountOf(people.User("Beside", here, readers), "Beside");
        people.AccountOf(people.User("Away", there, readers), "Away");

        people.Team("Team", there, [people.Role(PrivilegeDepth.Local, "prvReadAccount")], user);

        Assert.Equal(["Away"], people.Sees(user));
    }

    [Fact]
    public async Task A_team_owns_rows_that_its_members_reach_at_any_depth()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, "prvReadAccount", "prvWriteAccount", "prvCreateAccount");
        var (user, stranger) = (people.User("User", null, role), people.User("Stranger", null, role));
        var team = people.Team("Team", null, [role], user);

        var id = people.As(user).Create(new Entity("account") { ["name"] = "The team's", ["ownerid"] = new EntityReference("team", team) });

        var row = test.Rows("account").Single();
        Assert.Equal((team, team), (row.GetAttributeValue<EntityReference>("ownerid").Id, row.GetAttributeValue<EntityReference>("owningteam").Id));
        Assert.False(row.Contains("owninguser"));
        people.As(user).Update(new Entity("account", id) { ["telephone1"] = "1" });
        Assert.Empty(people.Sees(stranger));
        var mine = new QueryExpression("account");
        mine.Criteria.AddCondition("ownerid", ConditionOperator.EqualUserTeams);
        Assert.Single(people.As(user).RetrieveMultiple(mine).Entities);
    }

    [Fact]
    public async Task A_team_that_cannot_read_a_table_owns_no_rows_of_it()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var team = people.Team("Team", null, []);

        var fault = TestOrganization.Fault(() => test.Admin.Create(new Entity("account") { ["ownerid"] = new EntityReference("team", team) }));

        Assert.Equal(PlatformErrorCodes.OwnerReadPrivilegeDenied, fault.ErrorCode);
        Assert.StartsWith($"Read Privilege Check For Owner failed with exception: Principal team (Id={team}, type=9, teamType=0, privilegeCount=0,", fault.Message, StringComparison.Ordinal);
        Assert.Contains("is missing prvReadAccount privilege", fault.Message, StringComparison.Ordinal);
        var access = test.Admin.Create(new Entity("team") { ["name"] = "Access", ["teamtype"] = new OptionSetValue(1) });
        Assert.Contains("access team", TestOrganization.Fault(() => test.Admin.Create(new Entity("account") { ["ownerid"] = new EntityReference("team", access) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_for_the_teams_rows_only_gives_its_members_nothing_of_their_own()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, "prvReadAccount", "prvCreateAccount");
        test.Admin.Update(new Entity("role", role) { ["isinherited"] = new OptionSetValue(0) });
        var user = people.User("User", null);
        var team = people.Team("Team", null, [role], user);

        people.As(user).Create(new Entity("account") { ["name"] = "The team's", ["ownerid"] = new EntityReference("team", team) });

        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(user).Create(new Entity("account"))).ErrorCode);
        Assert.Equal(["The team's"], people.Sees(user));
    }

    [Fact]
    public async Task Steps_run_when_members_come_and_go()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var user = people.User("User", null);
        var team = people.Team("Team", null, []);
        var seen = new System.Collections.Generic.List<string>();
        void Note(Probe probe) => seen.Add($"{probe.Context.MessageName} {probe.Context.PrimaryEntityName} {probe.Context.PrimaryEntityId == team}");
        test.Step("AddMembers", "team", 40, Note);
        test.Step("RemoveMembers", "team", 40, Note);

        test.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [user] });
        test.Admin.Execute(new RemoveMembersTeamRequest { TeamId = team, MemberIds = [user] });

        Assert.Equal(["AddMembers team True", "RemoveMembers team True"], seen);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => people.As(user).Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [user] })).ErrorCode);
    }
}
