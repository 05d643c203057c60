using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

/// <summary>Depths: a user in the middle of three business units, and a row in each, one of them its own.</summary>
public sealed class BusinessUnitTests
{
    [Theory]
    [InlineData(PrivilegeDepth.Basic, "own")]
    [InlineData(PrivilegeDepth.Local, "beside,own")]
    [InlineData(PrivilegeDepth.Deep, "below,beside,own")]
    [InlineData(PrivilegeDepth.Global, "above,below,beside,own")]
    public async Task A_depth_reaches_rows_to_read_and_to_write(PrivilegeDepth depth, string expected)
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var (middle, low) = Units(people);
        var owners = people.Role(PrivilegeDepth.Basic, "prvReadAccount");
        var user = people.User("User", middle, people.Role(depth, "prvReadAccount", "prvWriteAccount"));
        var rows = new[] { ("own", user), ("beside", people.User("Beside", middle, owners)), ("below", people.User("Below", low, owners)), ("above", people.User("Above", null, owners)) }
            .ToDictionary(r => r.Item1, r => people.AccountOf(r.Item2, r.Item1));

        Assert.Equal(expected.Split(','), people.Sees(user));
        var written = rows.Where(r => Try(() => people.As(user).Update(new Entity("account", r.Value) { ["telephone1"] = "1" }))).Select(r => r.Key);
        Assert.Equal(expected.Split(','), written.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(PrivilegeDepth.Basic, "own")]
    [InlineData(PrivilegeDepth.Local, "beside,own")]
    [InlineData(PrivilegeDepth.Deep, "below,beside,own")]
    [InlineData(PrivilegeDepth.Global, "above,below,beside,own")]
    public async Task A_depth_of_Create_says_for_whom_rows_are_made(PrivilegeDepth depth, string expected)
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var (middle, low) = Units(people);
        var owners = people.Role(PrivilegeDepth.Basic, "prvReadAccount");
        var user = people.User("User", middle, people.Role(depth, "prvReadAccount", "prvCreateAccount"));
        (string Name, Guid Id)[] all = [("own", user), ("beside", people.User("Beside", middle, owners)), ("below", people.User("Below", low, owners)), ("above", people.User("Above", null, owners))];

        var made = all.Where(o => Try(() => people.As(user).Create(new Entity("account") { ["ownerid"] = new EntityReference("systemuser", o.Id) }))).Select(o => o.Name);

        Assert.Equal(expected.Split(','), made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_owner_gives_its_row_to_anyone_who_can_read_it()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var (middle, low) = Units(people);
        var user = people.User("User", middle, people.Role(PrivilegeDepth.Basic, "prvReadAccount", "prvAssignAccount"));
        var reader = people.User("Reader", low, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var nobody = people.User("Nobody", low);
        var (first, second) = (people.AccountOf(user), people.AccountOf(user));

        people.As(user).Execute(new AssignRequest { Target = new EntityReference("account", first), Assignee = new EntityReference("systemuser", reader) });
        var fault = TestOrganization.Fault(() => people.As(user).Execute(new AssignRequest { Target = new EntityReference("account", second), Assignee = new EntityReference("systemuser", nobody) }));

        Assert.Equal(low, test.Rows("account", "owningbusinessunit").Single(a => a.Id == first).GetAttributeValue<EntityReference>("owningbusinessunit").Id);
        Assert.Equal(PlatformErrorCodes.OwnerReadPrivilegeDenied, fault.ErrorCode);
        Assert.StartsWith($"Read Privilege Check For Owner failed with exception: Principal user (Id={nobody}, type=8,", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_business_unit_begins_with_the_roles_above_it_and_follows_their_privileges()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var early = people.Role(PrivilegeDepth.Basic, "prvReadAccount");
        var (middle, low) = Units(people);
        var late = people.Role(PrivilegeDepth.Basic, "prvReadContact");
        var user = people.User("User", low, early, late);

        var copy = test.Rows("role", "parentroleid", "name").Single(r => r.Id == people.Copy(late, low));
        Assert.Equal(people.Copy(late, middle), copy.GetAttributeValue<EntityReference>("parentroleid").Id);
        people.Add(late, PrivilegeDepth.Basic, "prvReadActivity");
        Assert.Equal(["prvReadAccount", "prvReadActivity", "prvReadContact"], Privileges(test, user));

        test.Admin.Update(new Entity("role", late) { ["name"] = "Renamed" });
        Assert.Equal(3, test.Rows("role", "name").Count(r => r.GetAttributeValue<string>("name") == "Renamed"));
        test.Admin.Delete("role", late);
        Assert.DoesNotContain(test.Rows("role", "name"), r => r.GetAttributeValue<string>("name") == "Renamed");
        Assert.Equal(["prvReadAccount"], Privileges(test, user));
    }

    [Fact]
    public async Task A_role_of_another_business_unit_is_refused()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var (middle, _) = Units(people);
        var role = people.Role(PrivilegeDepth.Basic, "prvReadAccount");
        var user = people.User("User", middle);

        var fault = TestOrganization.Fault(() => test.Admin.Associate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", role)]));

        Assert.Contains("another business unit", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_that_moves_takes_its_rows_along_and_loses_its_roles()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var (middle, low) = Units(people);
        var user = people.User("User", middle, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var boss = people.User("Boss", low, people.Role(PrivilegeDepth.Local, "prvReadAccount"));
        people.AccountOf(user, "Moving");
        Assert.Empty(people.Sees(boss));

        test.Admin.Update(new Entity("systemuser", user) { ["businessunitid"] = new EntityReference("businessunit", low) });

        Assert.Equal(["Moving"], people.Sees(boss));
        Assert.Empty(Privileges(test, user));
        var teams = test.Rows("teammembership", "systemuserid", "teamid").Where(m => (Guid)m["systemuserid"] == user).Select(m => (Guid)m["teamid"]);
        var team = test.Rows("team", "businessunitid", "isdefault").Single(t => t.Id == teams.Single());
        Assert.Equal((low, true), (team.GetAttributeValue<EntityReference>("businessunitid").Id, team.GetAttributeValue<bool>("isdefault")));
    }

    [Fact]
    public async Task The_tree_has_one_root_and_no_circle()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var (middle, low) = Units(people);

        Assert.Contains("needs a parent", TestOrganization.Fault(() => test.Admin.Create(new Entity("businessunit") { ["name"] = "Alone" })).Message, StringComparison.Ordinal);
        var circle = new Entity("businessunit", middle) { ["parentbusinessunitid"] = new EntityReference("businessunit", low) };
        Assert.Contains("would create a loop in the hierarchy", TestOrganization.Fault(() => test.Admin.Update(circle)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_and_business_units_are_read_by_depth_too()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var (middle, low) = Units(people);
        var user = people.User("User", middle, people.Role(PrivilegeDepth.Deep, "prvReadUser", "prvReadBusinessUnit"));
        var (below, above) = (people.User("Below", low), people.User("Above", null));

        Assert.Equal(new[] { user, below }.Order(), people.As(user).RetrieveMultiple(new QueryExpression("systemuser")).Entities.Select(u => u.Id).Order());
        Assert.Equal(low, people.As(user).Retrieve("businessunit", low, new ColumnSet(false)).Id);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(user).Retrieve("systemuser", above, new ColumnSet(false))).ErrorCode);
    }

    private static (Guid Middle, Guid Low) Units(People people)
    {
        var middle = people.BusinessUnit("Middle");
        return (middle, people.BusinessUnit("Low", middle));
    }

    private static string[] Privileges(TestOrganization test, Guid user) =>
        [.. ((RetrieveUserPrivilegesResponse)test.Admin.Execute(new RetrieveUserPrivilegesRequest { UserId = user })).RolePrivileges.Select(p => p.PrivilegeName).Order(StringComparer.Ordinal)];

    private static bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault> e) when (e.Detail.ErrorCode == PlatformErrorCodes.AccessDenied)
        {
            return false;
        }
    }
}
