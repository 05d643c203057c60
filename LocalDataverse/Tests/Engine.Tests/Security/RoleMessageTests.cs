using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class RoleMessageTests
{
    [Fact]
    public async Task Privileges_are_added_replaced_and_removed()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, "prvReadAccount");

        people.Add(role, PrivilegeDepth.Deep, "prvReadAccount", "prvWriteAccount");
        Assert.Equal(["prvReadAccount Deep", "prvWriteAccount Deep"], Of(test, role));
        test.Admin.Execute(new RemovePrivilegeRoleRequest { RoleId = role, PrivilegeId = people.PrivilegeId("prvReadAccount") });
        Assert.Equal(["prvWriteAccount Deep"], Of(test, role));
        test.Admin.Execute(new ReplacePrivilegesRoleRequest { RoleId = role, Privileges = [new RolePrivilege(PrivilegeDepth.Local, people.PrivilegeId("prvReadContact"), Guid.Empty)] });
        Assert.Equal(["prvReadContact Local"], Of(test, role));
    }

    [Fact]
    public async Task A_users_privileges_are_told_all_or_one()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var user = people.User("User", null, people.Role(PrivilegeDepth.Local, "prvReadAccount"));
        var team = people.Team("Team", null, [people.Role(PrivilegeDepth.Deep, "prvReadAccount", "prvReadContact")], user);

        var all = ((RetrieveUserPrivilegesResponse)people.As(user).Execute(new RetrieveUserPrivilegesRequest { UserId = user })).RolePrivileges;
        Assert.Equal(["prvReadAccount Deep", "prvReadContact Deep"], Texts(all));
        Assert.All(all, p => Assert.Equal(people.PrivilegeId(p.PrivilegeName), p.PrivilegeId));
        var ofTeam = ((RetrieveTeamPrivilegesResponse)test.Admin.Execute(new RetrieveTeamPrivilegesRequest { TeamId = team })).RolePrivileges;
        Assert.Equal(["prvReadAccount Deep", "prvReadContact Deep"], Texts(ofTeam));
        var one = ((RetrieveUserPrivilegeByPrivilegeNameResponse)test.Admin.Execute(new RetrieveUserPrivilegeByPrivilegeNameRequest { UserId = user, PrivilegeName = "prvReadAccount" })).RolePrivileges;
        Assert.Equal(["prvReadAccount Deep"], Texts(one));
        var byId = ((RetrieveUserPrivilegeByPrivilegeIdResponse)test.Admin.Execute(
            new RetrieveUserPrivilegeByPrivilegeIdRequest { UserId = user, PrivilegeId = people.PrivilegeId("prvDeleteAccount") })).RolePrivileges;
        Assert.Empty(byId);
    }

    [Fact]
    public async Task Roles_are_changed_by_whom_may_write_them_and_with_privileges_that_are_there()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, "prvReadAccount");
        var user = people.User("User", null, role);
        var request = new AddPrivilegesRoleRequest { RoleId = role, Privileges = [new RolePrivilege(PrivilegeDepth.Global, people.PrivilegeId("prvDeleteAccount"), Guid.Empty)] };

        Assert.Contains("prvWriteRole", TestOrganization.Fault(() => people.As(user).Execute(request)).Message, StringComparison.Ordinal);
        request.Privileges = [new RolePrivilege(PrivilegeDepth.Global, Guid.NewGuid(), Guid.Empty)];
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => test.Admin.Execute(request)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => test.Admin.Execute(new RetrieveRolePrivilegesRoleRequest { RoleId = Guid.NewGuid() })).ErrorCode);
    }

    [Fact]
    public async Task The_platforms_own_names_of_privileges_are_known()
    {
        await using var test = new TestOrganization();

        var names = ((RetrievePrivilegeSetResponse)test.Admin.Execute(new RetrievePrivilegeSetRequest())).EntityCollection.Entities.Select(p => p.GetAttributeValue<string>("name")).ToHashSet();

        string[] expected = ["prvReadUser", "prvReadTeam", "prvReadNote", "prvReadActivity", "prvReadOrder", "prvReadQuote", "prvAppendToUser", "prvReadBusinessUnit", "prvActOnBehalfOfAnotherUser"];
        Assert.All(expected, name => Assert.Contains(name, names));
        Assert.DoesNotContain("prvReadTask", names);
        Assert.DoesNotContain("prvReadSalesOrder", names);
    }

    private static string[] Of(TestOrganization test, Guid role) =>
        Texts(((RetrieveRolePrivilegesRoleResponse)test.Admin.Execute(new RetrieveRolePrivilegesRoleRequest { RoleId = role })).RolePrivileges);

    private static string[] Texts(RolePrivilege[] privileges) => [.. privileges.Select(p => $"{p.PrivilegeName} {p.Depth}").Order(StringComparer.Ordinal)];
}
