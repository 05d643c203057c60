using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class SharingTests
{
    private static readonly string[] Everything = ["prvReadAccount", "prvWriteAccount", "prvDeleteAccount", "prvShareAccount", "prvAssignAccount", "prvAppendToAccount", "prvAppendAccount"];

    [Fact]
    public async Task A_shared_row_is_read_by_every_way_and_only_by_whom_it_is_shared_with()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        var third = people.User("Third", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var shared = people.AccountOf(owner, "Shared");
        people.AccountOf(owner, "Kept");

        people.As(owner).Execute(Grant(shared, other, AccessRights.ReadAccess));

        Assert.Equal("Shared", people.As(other).Retrieve("account", shared, new ColumnSet("name")).GetAttributeValue<string>("name"));
        Assert.Equal(["Shared"], people.Sees(other));
        var fetch = new FetchExpression("<fetch aggregate='true'><entity name='account'><attribute name='accountid' alias='n' aggregate='count'/></entity></fetch>");
        Assert.Equal(1, people.As(other).RetrieveMultiple(fetch).Entities.Single().GetAttributeValue<AliasedValue>("n").Value);
        Assert.Empty(people.Sees(third));
    }

    [Fact]
    public async Task A_shared_row_is_found_through_a_link_too()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        var reader = people.User("Reader", null, people.Role(PrivilegeDepth.Basic, "prvReadContact", "prvReadAccount"));
        var account = people.AccountOf(owner);
        test.Admin.Create(new Entity("contact") { ["lastname"] = "Nancy", ["parentcustomerid"] = new EntityReference("account", account), ["ownerid"] = new EntityReference("systemuser", reader) });
        var query = new QueryExpression("contact");
        query.AddLink("account", "parentcustomerid", "accountid");
        Assert.Empty(people.As(reader).RetrieveMultiple(query).Entities);

        people.As(owner).Execute(Grant(account, reader, AccessRights.ReadAccess));

        Assert.Single(people.As(reader).RetrieveMultiple(query).Entities);
        Assert.Empty(people.Sees(other));
    }

    [Fact]
    public async Task Each_right_is_one_of_its_own()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        var account = people.AccountOf(owner);
        people.As(owner).Execute(Grant(account, other, AccessRights.ReadAccess));

        var fault = TestOrganization.Fault(() => people.As(other).Update(new Entity("account", account) { ["name"] = "Mine" }));
        Assert.Equal(PlatformErrorCodes.AccessDenied, fault.ErrorCode);
        Assert.StartsWith($"Principal with id {other} does not have WriteAccess right(s) for record with id {account} of entity account. Details: {{", fault.Message, StringComparison.Ordinal);
        Assert.Contains("\"PoaAccessRights\":\"ReadAccess\"", fault.Message, StringComparison.Ordinal);

        people.As(owner).Execute(Grant(account, other, AccessRights.WriteAccess));
        people.As(other).Update(new Entity("account", account) { ["name"] = "Theirs" });
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(other).Delete("account", account)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(other).Execute(Grant(account, other, AccessRights.DeleteAccess))).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(other).Execute(Assign(account, other))).ErrorCode);

        people.As(owner).Execute(Grant(account, other, AccessRights.AssignAccess));
        people.As(other).Execute(Assign(account, other));
        people.As(other).Delete("account", account);
    }

    [Fact]
    public async Task A_share_gives_nothing_without_the_privilege()
    {
        await using var test = new TestOrganization();
        var (people, owner, _) = Two(test);
        var reader = people.User("Reader", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var nobody = people.User("Nobody", null);
        var account = people.AccountOf(owner);

        people.As(owner).Execute(Grant(account, reader, AccessRights.ReadAccess | AccessRights.WriteAccess));
        people.As(owner).Execute(Grant(account, nobody, AccessRights.ReadAccess));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => people.As(reader).Update(new Entity("account", account) { ["name"] = "X" })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => people.As(nobody).Retrieve("account", account, new ColumnSet(true))).ErrorCode);
        Assert.Equal(AccessRights.ReadAccess, RightsOf(test, reader, account));
        Assert.Equal(AccessRights.None, RightsOf(test, nobody, account));
    }

    [Fact]
    public async Task Nobody_shares_more_than_they_have()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        var account = people.AccountOf(owner);
        people.As(owner).Execute(Grant(account, other, AccessRights.ReadAccess | AccessRights.ShareAccess));
        var third = people.User("Third", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount", "prvWriteAccount"));

        people.As(other).Execute(Grant(account, third, AccessRights.ReadAccess));

        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(other).Execute(Grant(account, third, AccessRights.WriteAccess))).ErrorCode);
        var fault = TestOrganization.Fault(() => people.As(third).Execute(Grant(account, third, AccessRights.ReadAccess)));
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, fault.ErrorCode);
        Assert.Contains("is missing prvShareAccount privilege", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shares_are_rows_that_grant_adds_to_modify_replaces_and_revoke_takes()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        var account = people.AccountOf(owner);
        var service = people.As(owner);

        service.Execute(Grant(account, other, AccessRights.ReadAccess));
        service.Execute(Grant(account, other, AccessRights.WriteAccess));
        var row = test.Rows("principalobjectaccess").Single();
        Assert.Equal((account, "account", other, "systemuser"), ((Guid)row["objectid"], (string)row["objecttypecode"], (Guid)row["principalid"], (string)row["principaltypecode"]));
        Assert.Equal((int)(AccessRights.ReadAccess | AccessRights.WriteAccess), row["accessrightsmask"]);

        service.Execute(new ModifyAccessRequest { Target = new EntityReference("account", account), PrincipalAccess = Access(other, AccessRights.DeleteAccess) });
        var shared = ((RetrieveSharedPrincipalsAndAccessResponse)service.Execute(new RetrieveSharedPrincipalsAndAccessRequest { Target = new EntityReference("account", account) })).PrincipalAccesses.Single();
        Assert.Equal((new EntityReference("systemuser", other), AccessRights.DeleteAccess), (shared.Principal, shared.AccessMask));

        service.Execute(Revoke(account, other));
        Assert.Empty(test.Rows("principalobjectaccess"));
        Assert.Empty(people.Sees(other));
    }

    [Fact]
    public async Task A_row_shared_with_a_team_is_its_members()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        var team = people.Team("Helpers", null, [], other);
        var account = people.AccountOf(owner, "Shared");

        people.As(owner).Execute(new GrantAccessRequest
        {
            Target = new EntityReference("account", account),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("team", team), AccessMask = AccessRights.ReadAccess },
        });
        Assert.Equal(["Shared"], people.Sees(other));

        test.Admin.Execute(new RemoveMembersTeamRequest { TeamId = team, MemberIds = [other] });
        Assert.Empty(people.Sees(other));
        test.Admin.Delete("team", team);
        Assert.Empty(test.Rows("principalobjectaccess"));
    }

    [Fact]
    public async Task A_deleted_row_leaves_no_shares()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        var account = people.AccountOf(owner);
        people.As(owner).Execute(Grant(account, other, AccessRights.ReadAccess));

        people.As(owner).Delete("account", account);

        Assert.Empty(test.Rows("principalobjectaccess"));
    }

    [Fact]
    public async Task What_cannot_be_shared_is_refused()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        var account = people.AccountOf(owner);

        var product = test.Admin.Create(new Entity("product") { ["name"] = "Bolt", ["productnumber"] = "1" });
        var fault = TestOrganization.Fault(() => test.Admin.Execute(new GrantAccessRequest { Target = new EntityReference("product", product), PrincipalAccess = Access(other, AccessRights.ReadAccess) }));
        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, fault.ErrorCode);
        Assert.Equal(PlatformErrorCodes.InvalidArgument, TestOrganization.Fault(() => test.Admin.Execute(Grant(account, other, AccessRights.CreateAccess))).ErrorCode);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => test.Admin.Execute(Grant(account, Guid.NewGuid(), AccessRights.ReadAccess))).ErrorCode);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => test.Admin.Execute(Grant(Guid.NewGuid(), other, AccessRights.ReadAccess))).ErrorCode);
        Assert.Equal(
            PlatformErrorCodes.SdkEntityDoesNotSupportMessage,
            TestOrganization.Fault(() => test.Admin.Create(new Entity("principalobjectaccess") { ["accessrightsmask"] = 1 })).ErrorCode);
    }

    [Fact]
    public async Task Steps_run_on_the_messages_with_their_parameters()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        var account = people.AccountOf(owner);
        var seen = new System.Collections.Generic.List<string>();
        void Note(Probe probe) => seen.Add($"{probe.Context.MessageName} {probe.Context.PrimaryEntityName} {probe.Context.PrimaryEntityId == account} {string.Join(',', probe.Context.InputParameters.Keys.Order(StringComparer.Ordinal))}");
        test.Step("GrantAccess", "account", 20, Note);
        test.Step("ModifyAccess", "account", 40, Note);
        test.Step("RevokeAccess", "account", 40, Note, new StepOptions { Async = true });
        test.Step("GrantAccess", "account", 20, p => ((PrincipalAccess)p.Context.InputParameters["PrincipalAccess"]).AccessMask |= AccessRights.WriteAccess, new StepOptions { Rank = 2 });

        people.As(owner).Execute(Grant(account, other, AccessRights.ReadAccess));
        var granted = RightsOf(test, other, account);
        people.As(owner).Execute(new ModifyAccessRequest { Target = new EntityReference("account", account), PrincipalAccess = Access(other, AccessRights.ReadAccess) });
        people.As(owner).Execute(Revoke(account, other));
        await test.DrainAsync();

        Assert.Equal(["GrantAccess account True PrincipalAccess,Target", "ModifyAccess account True PrincipalAccess,Target", "RevokeAccess account True Revokee,Target"], seen);
        Assert.Equal(AccessRights.ReadAccess | AccessRights.WriteAccess, granted);
    }

    [Fact]
    public async Task Relationships_that_say_so_share_the_rows_below_and_take_it_back()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        Cascade(test, "account_parent_account");
        var parent = people.AccountOf(owner, "1 parent");
        var child = Below(test, owner, parent, "2 child");
        var grandchild = Below(test, owner, child, "3 grandchild");

        people.As(owner).Execute(Grant(parent, other, AccessRights.ReadAccess));
        Assert.Equal(["1 parent", "2 child", "3 grandchild"], people.Sees(other));
        var below = test.Rows("principalobjectaccess").Single(p => (Guid)p["objectid"] == grandchild);
        Assert.Equal((0, (int)AccessRights.ReadAccess), ((int)below["accessrightsmask"], (int)below["inheritedaccessrightsmask"]));

        people.As(owner).Execute(Grant(child, other, AccessRights.WriteAccess));
        people.As(owner).Execute(Revoke(parent, other));
        Assert.Equal([child, grandchild], test.Rows("principalobjectaccess").Select(p => (Guid)p["objectid"]).OrderBy(id => id == grandchild));
        Assert.Equal(AccessRights.WriteAccess, RightsOf(test, other, grandchild) & AccessRights.WriteAccess);
    }

    [Fact]
    public async Task A_row_that_gets_a_parent_is_shared_as_the_parent_is()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test);
        Cascade(test, "account_parent_account");
        var (shared, kept) = (people.AccountOf(owner, "1 shared"), people.AccountOf(owner, "0 kept"));
        people.As(owner).Execute(Grant(shared, other, AccessRights.ReadAccess));

        var child = Below(test, owner, shared, "2 child");
        Assert.Equal(["1 shared", "2 child"], people.Sees(other));

        test.Admin.Update(new Entity("account", child) { ["parentaccountid"] = new EntityReference("account", kept) });
        Assert.Equal(["1 shared"], people.Sees(other));
    }

    private static (People People, Guid Owner, Guid Other) Two(TestOrganization test)
    {
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, Everything);
        return (people, people.User("Owner", null, role), people.User("Other", null, role));
    }

    private static Guid Below(TestOrganization test, Guid owner, Guid parent, string name) => test.Admin.Create(new Entity("account")
    {
        ["name"] = name,
        ["ownerid"] = new EntityReference("systemuser", owner),
        ["parentaccountid"] = new EntityReference("account", parent),
    });

    private static void Cascade(TestOrganization test, string relationship)
    {
        using var session = test.Organization.Store.OpenSession();
        session.Metadata.TryGetRelationship(relationship, out var definition);
        session.PutRelationship(definition! with { CascadeShare = CascadeBehavior.Cascade, CascadeUnshare = CascadeBehavior.Cascade, CascadeReparent = CascadeBehavior.Cascade });
        session.Commit();
    }

    private static AccessRights RightsOf(TestOrganization test, Guid user, Guid account) => ((RetrievePrincipalAccessResponse)test.Admin.Execute(new RetrievePrincipalAccessRequest
    {
        Principal = new EntityReference("systemuser", user),
        Target = new EntityReference("account", account),
    })).AccessRights;

    private static GrantAccessRequest Grant(Guid account, Guid user, AccessRights rights) => new() { Target = new EntityReference("account", account), PrincipalAccess = Access(user, rights) };

    private static RevokeAccessRequest Revoke(Guid account, Guid user) => new() { Target = new EntityReference("account", account), Revokee = new EntityReference("systemuser", user) };

    private static AssignRequest Assign(Guid account, Guid user) => new() { Target = new EntityReference("account", account), Assignee = new EntityReference("systemuser", user) };

    private static PrincipalAccess Access(Guid user, AccessRights rights) => new() { Principal = new EntityReference("systemuser", user), AccessMask = rights };
}
