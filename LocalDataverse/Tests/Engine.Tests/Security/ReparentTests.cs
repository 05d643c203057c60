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

/// <summary>What a row gets from its parent where the relationship cascades Reparent, and who gets nothing.</summary>
public sealed class ReparentTests
{
    [Fact]
    public async Task The_owner_of_a_new_rows_parent_reaches_it_with_every_right()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test, CascadeBehavior.Cascade);
        var parent = people.AccountOf(owner, "1 parent");

        var child = Below(test, other, parent, "2 child");

        Assert.Equal(["1 parent", "2 child"], people.Sees(owner));
        var share = test.Rows("principalobjectaccess").Single();
        Assert.Equal((child, owner, 0, 135069719), ((Guid)share["objectid"], (Guid)share["principalid"], (int)share["accessrightsmask"], (int)share["inheritedaccessrightsmask"]));
        people.As(owner).Update(new Entity("account", child) { ["name"] = "2 renamed" });
        people.As(owner).Delete("account", child);
        Assert.Empty(test.Rows("principalobjectaccess"));
    }

    [Fact]
    public async Task The_owner_below_gets_nothing_of_the_parent_and_a_third_nothing_at_all()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test, CascadeBehavior.Cascade);
        var third = people.User("Third", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var parent = people.AccountOf(owner, "1 parent");

        Below(test, other, parent, "2 child");

        Assert.Equal(["2 child"], people.Sees(other));
        Assert.Empty(people.Sees(third));
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(other).Retrieve("account", parent, new ColumnSet("name"))).ErrorCode);
    }

    [Fact]
    public async Task Inherited_rights_need_the_privilege_too()
    {
        await using var test = new TestOrganization();
        var (people, _, other) = Two(test, CascadeBehavior.Cascade);
        var reader = people.User("Reader", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var child = Below(test, other, people.AccountOf(reader, "1 parent"), "2 child");

        Assert.Equal(["1 parent", "2 child"], people.Sees(reader));
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => people.As(reader).Update(new Entity("account", child) { ["name"] = "X" })).ErrorCode);
        Assert.Equal(AccessRights.ReadAccess, RightsOf(test, reader, child));
    }

    [Fact]
    public async Task Without_the_cascade_a_parents_owner_gets_nothing()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test, CascadeBehavior.NoCascade);

        Below(test, other, people.AccountOf(owner, "1 parent"), "2 child");

        Assert.Equal(["1 parent"], people.Sees(owner));
        Assert.Empty(test.Rows("principalobjectaccess"));
    }

    [Fact]
    public async Task Another_parent_takes_the_rows_below_along()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test, CascadeBehavior.Cascade);
        var third = people.User("Third", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var child = Below(test, other, people.AccountOf(owner, "0 first"), "2 child");
        Below(test, other, child, "3 grandchild");
        Assert.Equal(["0 first", "2 child", "3 grandchild"], people.Sees(owner));

        test.Admin.Update(new Entity("account", child) { ["parentaccountid"] = new EntityReference("account", people.AccountOf(third, "1 second")) });

        Assert.Equal(["0 first"], people.Sees(owner));
        Assert.Equal(["1 second", "2 child", "3 grandchild"], people.Sees(third));

        test.Admin.Update(new Entity("account", child) { ["parentaccountid"] = null });
        Assert.Equal(["1 second"], people.Sees(third));
        Assert.Empty(test.Rows("principalobjectaccess"));
    }

    [Fact]
    public async Task A_parents_new_owner_inherits_and_the_former_one_no_longer()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test, CascadeBehavior.Cascade);
        var third = people.User("Third", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var parent = people.AccountOf(owner, "1 parent");
        Below(test, other, parent, "2 child");

        test.Admin.Execute(new AssignRequest { Target = new EntityReference("account", parent), Assignee = new EntityReference("systemuser", third) });

        Assert.Empty(people.Sees(owner));
        Assert.Equal(["1 parent", "2 child"], people.Sees(third));
    }

    [Fact]
    public async Task A_deleted_parent_leaves_nobody_anything()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test, CascadeBehavior.Cascade);
        var parent = people.AccountOf(owner, "1 parent");
        Below(test, other, parent, "2 child");

        test.Admin.Delete("account", parent);

        Assert.Empty(people.Sees(owner));
        Assert.Empty(test.Rows("principalobjectaccess"));
    }

    [Fact]
    public async Task Taking_a_share_of_the_parent_back_leaves_the_owners_own_way_down()
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test, CascadeBehavior.Cascade);
        var parent = people.AccountOf(owner, "1 parent");
        var child = Below(test, other, parent, "2 child");
        var third = people.User("Third", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        foreach (var user in new[] { owner, third }) test.Admin.Execute(Grant(parent, user));
        Assert.Equal(["1 parent", "2 child"], people.Sees(third));

        foreach (var user in new[] { owner, third }) test.Admin.Execute(new RevokeAccessRequest { Target = new EntityReference("account", parent), Revokee = new EntityReference("systemuser", user) });

        Assert.Empty(people.Sees(third));
        Assert.Equal(["1 parent", "2 child"], people.Sees(owner));
        Assert.Equal(child, test.Rows("principalobjectaccess").Single()["objectid"]);
    }

    [Theory]
    [InlineData(CascadeBehavior.UserOwned)]
    [InlineData(CascadeBehavior.Active)]
    public async Task Only_active_rows_or_those_of_the_same_owner_inherit_when_the_relationship_says_so(CascadeBehavior behavior)
    {
        await using var test = new TestOrganization();
        var (people, owner, other) = Two(test, behavior);
        var third = people.User("Third", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var parent = people.AccountOf(owner, "1 parent");
        test.Admin.Execute(Grant(parent, third));
        Guid Child(Guid of, string name)
        {
            var child = test.Admin.Create(new Entity("account") { ["name"] = name, ["ownerid"] = new EntityReference("systemuser", of) });
            if (name.EndsWith("inactive", StringComparison.Ordinal)) test.Admin.Update(new Entity("account", child) { ["statecode"] = new OptionSetValue(1) });
            test.Admin.Update(new Entity("account", child) { ["parentaccountid"] = new EntityReference("account", parent) });
            return child;
        }

        Child(owner, "2 same");
        Child(other, "3 other");
        Child(owner, "4 same inactive");

        Assert.Equal(behavior == CascadeBehavior.UserOwned ? ["1 parent", "2 same", "4 same inactive"] : ["1 parent", "2 same", "3 other"], people.Sees(third));
    }

    private static (People People, Guid Owner, Guid Other) Two(TestOrganization test, CascadeBehavior reparent)
    {
        using (var session = test.Organization.Store.OpenSession())
        {
            session.Metadata.TryGetRelationship("account_parent_account", out var definition);
            session.PutRelationship(definition! with { CascadeShare = CascadeBehavior.Cascade, CascadeUnshare = CascadeBehavior.Cascade, CascadeReparent = reparent });
            session.Commit();
        }
        var people = new People(test);
        var role = people.Role(PrivilegeDepth.Basic, "prvReadAccount", "prvWriteAccount", "prvDeleteAccount");
        return (people, people.User("Owner", null, role), people.User("Other", null, role));
    }

    private static Guid Below(TestOrganization test, Guid owner, Guid parent, string name) => test.Admin.Create(new Entity("account")
    {
        ["name"] = name,
        ["ownerid"] = new EntityReference("systemuser", owner),
        ["parentaccountid"] = new EntityReference("account", parent),
    });

    private static AccessRights RightsOf(TestOrganization test, Guid user, Guid account) => ((RetrievePrincipalAccessResponse)test.Admin.Execute(new RetrievePrincipalAccessRequest
    {
        Principal = new EntityReference("systemuser", user),
        Target = new EntityReference("account", account),
    })).AccessRights;

    private static GrantAccessRequest Grant(Guid account, Guid user) => new()
    {
        Target = new EntityReference("account", account),
        PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", user), AccessMask = AccessRights.ReadAccess },
    };
}
