using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

/// <summary>What managers and higher positions get of the rows of those below them, and what they don't.</summary>
public sealed class HierarchySecurityTests
{
    private static readonly string[] Rights = ["prvReadAccount", "prvWriteAccount", "prvDeleteAccount", "prvAssignAccount", "prvShareAccount"];

    [Fact]
    public async Task A_manager_changes_rows_of_direct_reports_and_reads_those_below_to_the_depth()
    {
        await using var test = new TestOrganization();
        var (people, chain) = Chain(test, 4);
        Enable(test, byPosition: false, depth: 2);

        Assert.Equal(["1 of 0", "2 of 1", "3 of 2"], people.Sees(chain[0].User));
        people.As(chain[0].User).Update(new Entity("account", chain[1].Account) { ["telephone1"] = "1" });
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(chain[0].User).Update(new Entity("account", chain[2].Account) { ["telephone1"] = "1" })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(chain[0].User).Retrieve("account", chain[3].Account, new ColumnSet("name"))).ErrorCode);
        Assert.Equal(AccessRights.ReadAccess | AccessRights.WriteAccess, RightsOf(test, chain[0].User, chain[1].Account));
        Assert.Equal(AccessRights.ReadAccess, RightsOf(test, chain[0].User, chain[2].Account));
    }

    [Fact]
    public async Task Nobody_deletes_assigns_or_shares_rows_of_those_below()
    {
        await using var test = new TestOrganization();
        var (people, chain) = Chain(test, 2);
        Enable(test, byPosition: false, depth: 3);
        var (manager, account) = (people.As(chain[0].User), chain[1].Account);

        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => manager.Delete("account", account)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => manager.Execute(new AssignRequest { Target = new EntityReference("account", account), Assignee = new EntityReference("systemuser", chain[0].User) })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => manager.Execute(Grant(account, chain[0].User, AccessRights.ReadAccess))).ErrorCode);
    }

    [Fact]
    public async Task Reports_and_colleagues_see_nothing_of_the_managers_rows()
    {
        await using var test = new TestOrganization();
        var (people, chain) = Chain(test, 2);
        var colleague = people.User("Colleague", null, people.Role(PrivilegeDepth.Basic, Rights));
        Manage(test, colleague, chain[0].User);
        Enable(test, byPosition: false, depth: 3);

        Assert.Equal(["2 of 1"], people.Sees(chain[1].User));
        Assert.Empty(people.Sees(colleague));
    }

    [Fact]
    public async Task Without_the_setting_managers_see_their_own_rows_only()
    {
        await using var test = new TestOrganization();
        var (people, chain) = Chain(test, 2);
        Assert.Equal(["1 of 0"], people.Sees(chain[0].User));

        Enable(test, byPosition: false, depth: 3);
        Assert.Equal(["1 of 0", "2 of 1"], people.Sees(chain[0].User));

        test.Admin.Update(new Entity("organization", test.Organization.Id) { ["ishierarchicalsecuritymodelenabled"] = false });
        Assert.Equal(["1 of 0"], people.Sees(chain[0].User));
    }

    [Fact]
    public async Task A_manager_of_another_business_unit_sees_nothing_and_one_above_does()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, Rights);
        var (north, south) = (people.BusinessUnit("North"), people.BusinessUnit("South"));
        var (report, above, beside) = (people.User("Report", north, role), people.User("Above", null, role), people.User("Beside", south, role));
        people.AccountOf(report, "Report's");
        Enable(test, byPosition: false, depth: 3);

        Manage(test, report, above);
        Assert.Equal(["Report's"], people.Sees(above));
        Manage(test, report, beside);
        Assert.Empty(people.Sees(beside));
        Assert.Empty(people.Sees(above));
    }

    [Fact]
    public async Task A_manager_needs_the_privilege_and_reports_that_are_enabled()
    {
        await using var test = new TestOrganization();
        var (people, chain) = Chain(test, 2);
        var (nobody, reader) = (people.User("Nobody", null), people.User("Reader", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount")));
        Enable(test, byPosition: false, depth: 3);

        Manage(test, chain[1].User, nobody);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => people.Sees(nobody)).ErrorCode);
        Manage(test, chain[1].User, reader);
        Assert.Equal(["2 of 1"], people.Sees(reader));
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => people.As(reader).Update(new Entity("account", chain[1].Account) { ["name"] = "X" })).ErrorCode);
        test.Admin.Update(new Entity("systemuser", chain[1].User) { ["isdisabled"] = true });
        Assert.Empty(people.Sees(reader));
    }

    [Fact]
    public async Task What_is_shared_with_a_report_and_what_its_teams_own_is_the_managers_too()
    {
        await using var test = new TestOrganization();
        var (people, chain) = Chain(test, 2);
        var role = people.Role(PrivilegeDepth.Basic, Rights);
        var stranger = people.User("Stranger", null, role);
        var team = people.Team("Team", null, [role], chain[1].User);
        Enable(test, byPosition: false, depth: 3);
        var (shared, kept) = (people.AccountOf(stranger, "3 shared"), people.AccountOf(stranger, "4 kept"));
        test.Admin.Create(new Entity("account") { ["name"] = "5 team's", ["ownerid"] = new EntityReference("team", team) });

        test.Admin.Execute(Grant(shared, chain[1].User, AccessRights.ReadAccess));

        Assert.Equal(["1 of 0", "2 of 1", "3 shared", "5 team's"], people.Sees(chain[0].User));
        foreach (var account in new[] { shared, kept })
            Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(chain[0].User).Update(new Entity("account", account) { ["name"] = "X" })).ErrorCode);
    }

    [Fact]
    public async Task Positions_reach_across_business_units_but_only_down_their_own_path()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, Rights);
        var (north, south) = (people.BusinessUnit("North"), people.BusinessUnit("South"));
        var (top, sales, service) = (Position(test, "Top", null), Position(test, "Sales", null), Position(test, "Service", null));
        foreach (var position in new[] { sales, service }) test.Admin.Update(new Entity("position", position) { ["parentpositionid"] = new EntityReference("position", top) });
        var (seller, server, lead) = (Take(people.User("Seller", north, role), sales), Take(people.User("Server", south, role), service), Take(people.User("Lead", south, role), top));
        var junior = Take(people.User("Junior", north, role), Position(test, "Junior", sales));
        var accounts = new Dictionary<Guid, Guid>();
        foreach (var (user, name) in new[] { (seller, "Seller's"), (server, "Server's"), (lead, "Lead's"), (junior, "Junior's") }) accounts[user] = people.AccountOf(user, name);
        Manage(test, lead, junior);
        Enable(test, byPosition: true, depth: 3);

        Assert.Equal(["Junior's", "Lead's", "Seller's", "Server's"], people.Sees(lead));
        Assert.Equal(["Junior's", "Seller's"], people.Sees(seller));
        Assert.Equal(["Server's"], people.Sees(server));
        Assert.Equal(["Junior's"], people.Sees(junior));
        people.As(lead).Update(new Entity("account", accounts[server]) { ["telephone1"] = "1" });
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(lead).Update(new Entity("account", accounts[junior]) { ["telephone1"] = "1" })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.CannotDisableOrDeletePositionDueToAssociatedUsers, TestOrganization.Fault(() => test.Admin.Delete("position", sales)).ErrorCode);

        Guid Take(Guid user, Guid position)
        {
            test.Admin.Update(new Entity("systemuser", user) { ["positionid"] = new EntityReference("position", position) });
            return user;
        }
    }

    /// <summary>Users, each the manager of the next, with an account each.</summary>
    private static (People People, (Guid User, Guid Account)[] Chain) Chain(TestOrganization test, int length)
    {
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, Rights);
        var chain = new (Guid User, Guid Account)[length];
        for (var i = 0; i < length; i++)
        {
            var user = people.User($"User {i}", null, role);
            if (i > 0) Manage(test, user, chain[i - 1].User);
            chain[i] = (user, people.AccountOf(user, $"{i + 1} of {i}"));
        }
        return (people, chain);
    }

    private static void Enable(TestOrganization test, bool byPosition, int depth) => test.Admin.Update(new Entity("organization", test.Organization.Id)
    {
        ["ishierarchicalsecuritymodelenabled"] = true,
        ["usepositionhierarchy"] = byPosition,
        ["maxdepthforhierarchicalsecuritymodel"] = depth,
    });

    private static void Manage(TestOrganization test, Guid user, Guid manager) => test.Admin.Execute(new SetParentSystemUserRequest { UserId = user, ParentId = manager });

    private static Guid Position(TestOrganization test, string name, Guid? parent) =>
        test.Admin.Create(new Entity("position") { ["name"] = name, ["parentpositionid"] = parent is { } id ? new EntityReference("position", id) : null });

    private static AccessRights RightsOf(TestOrganization test, Guid user, Guid account) => ((RetrievePrincipalAccessResponse)test.Admin.Execute(new RetrievePrincipalAccessRequest
    {
        Principal = new EntityReference("systemuser", user),
        Target = new EntityReference("account", account),
    })).AccessRights;

    private static GrantAccessRequest Grant(Guid account, Guid user, AccessRights rights) => new()
    {
        Target = new EntityReference("account", account),
        PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", user), AccessMask = rights },
    };
}
