using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

/// <summary>Access teams made by team templates: who gets what of a row, and who doesn't.</summary>
public sealed class AccessTeamTests
{
    private static readonly string[] Rights = ["prvReadAccount", "prvWriteAccount", "prvShareAccount"];

    [Fact]
    public async Task A_user_added_to_a_rows_team_gets_what_the_template_says_and_loses_it_again()
    {
        await using var test = new TestOrganization();
        var (people, owner, member, template) = Prepared(test, AccessRights.ReadAccess);
        var account = people.AccountOf(owner, "Shared");
        people.AccountOf(owner, "Kept");

        var team = Add(people.As(owner), account, member, template);

        Assert.Equal(["Shared"], people.Sees(member));
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => people.As(member).Update(new Entity("account", account) { ["name"] = "Mine" })).ErrorCode);
        var row = test.Admin.Retrieve("team", team, new ColumnSet(true));
        Assert.Equal((1, true, account, template), (row.GetAttributeValue<OptionSetValue>("teamtype").Value, row.GetAttributeValue<bool>("systemmanaged"), row.GetAttributeValue<EntityReference>("regardingobjectid").Id, row.GetAttributeValue<EntityReference>("teamtemplateid").Id));
        var share = test.Rows("principalobjectaccess").Single();
        Assert.Equal((team, "team", account, (int)AccessRights.ReadAccess), ((Guid)share["principalid"], (string)share["principaltypecode"], (Guid)share["objectid"], (int)share["accessrightsmask"]));

        Remove(people.As(owner), account, member, template);

        Assert.Empty(people.Sees(member));
        Assert.Empty(test.Rows("principalobjectaccess"));
        Assert.DoesNotContain(test.Rows("team"), t => t.Id == team);
    }

    [Fact]
    public async Task The_second_user_joins_the_same_team_and_the_other_stays_when_one_goes()
    {
        await using var test = new TestOrganization();
        var (people, owner, member, template) = Prepared(test, AccessRights.ReadAccess);
        var second = people.User("Second", null, people.Role(PrivilegeDepth.Basic, Rights));
        var account = people.AccountOf(owner, "Shared");

        var team = Add(people.As(owner), account, member, template);
        Assert.Equal(team, Add(people.As(owner), account, second, template));
        Assert.Equal(team, Add(people.As(owner), account, second, template));
        Remove(people.As(owner), account, member, template);

        Assert.Empty(people.Sees(member));
        Assert.Equal(["Shared"], people.Sees(second));
    }

    [Fact]
    public async Task Nobody_adds_a_user_without_sharing_the_row_and_having_the_templates_rights()
    {
        await using var test = new TestOrganization();
        var (people, owner, member, template) = Prepared(test, AccessRights.ReadAccess | AccessRights.WriteAccess);
        var stranger = people.User("Stranger", null, people.Role(PrivilegeDepth.Basic, Rights), people.Role(PrivilegeDepth.Local, "prvReadUser"));
        var account = people.AccountOf(owner, "Shared");

        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => Add(people.As(stranger), account, stranger, template)).ErrorCode);
        Grant(test, account, stranger, AccessRights.ReadAccess | AccessRights.WriteAccess);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => Add(people.As(stranger), account, member, template)).ErrorCode);
        test.Admin.Execute(new ModifyAccessRequest { Target = new EntityReference("account", account), PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", stranger), AccessMask = AccessRights.ReadAccess | AccessRights.ShareAccess } });
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => Add(people.As(stranger), account, member, template)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => Remove(people.As(stranger), account, member, template)).ErrorCode);
        Assert.Empty(people.Sees(member));
        Assert.DoesNotContain(test.Rows("team"), t => t.GetAttributeValue<bool>("systemmanaged"));
    }

    [Fact]
    public async Task A_user_without_the_privileges_is_not_added()
    {
        await using var test = new TestOrganization();
        var (people, owner, _, template) = Prepared(test, AccessRights.ReadAccess | AccessRights.WriteAccess);
        var reader = people.User("Reader", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"));
        var account = people.AccountOf(owner);

        var fault = TestOrganization.Fault(() => Add(test.Admin, account, reader, template));

        Assert.Equal((PlatformErrorCodes.TargetUserInsufficientPrivileges, "The user can't be added to the team because the user doesn't have the \"prvWriteAccount\" privilege."), (fault.ErrorCode, fault.Message));
        Assert.Empty(people.Sees(reader));
    }

    [Fact]
    public async Task A_deleted_row_and_a_deleted_template_take_their_teams_along()
    {
        await using var test = new TestOrganization();
        var (people, owner, member, template) = Prepared(test, AccessRights.ReadAccess);
        var (first, second) = (people.AccountOf(owner, "First"), people.AccountOf(owner, "Second"));
        foreach (var account in new[] { first, second }) Add(test.Admin, account, member, template);

        test.Admin.Delete("account", first);
        Assert.Equal(second, test.Rows("team").Single(t => t.GetAttributeValue<bool>("systemmanaged")).GetAttributeValue<EntityReference>("regardingobjectid").Id);

        test.Admin.Delete("teamtemplate", template);
        Assert.Empty(people.Sees(member));
        Assert.Empty(test.Rows("principalobjectaccess"));
    }

    [Fact]
    public async Task Templates_need_an_enabled_table_a_right_and_are_two_at_most()
    {
        await using var test = new TestOrganization();
        var (people, owner, member, _) = Prepared(test, AccessRights.ReadAccess);
        Template(test, 1, (int)AccessRights.WriteAccess);

        Assert.Equal(PlatformErrorCodes.TooManyTeamTemplatesForEntityAccessTeams, TestOrganization.Fault(() => Template(test, 1, 1)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.EntityNotEnabledForAutoCreatedAccessTeams, TestOrganization.Fault(() => Template(test, 2, 1)).ErrorCode);
        Enable(test, "contact", true);
        var ofContacts = Template(test, 2, 1);
        foreach (var mask in new[] { 0, (int)AccessRights.CreateAccess, 1 << 27 })
            Assert.Equal(PlatformErrorCodes.InvalidAccessMaskForTeamTemplate, TestOrganization.Fault(() => Template(test, 2, mask)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.InvalidArgument, TestOrganization.Fault(() => Add(test.Admin, people.AccountOf(owner), member, ofContacts)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.CannotDisableAutoCreateAccessTeams, TestOrganization.Fault(() => Enable(test, "contact", false)).ErrorCode);
        test.Admin.Delete("teamtemplate", ofContacts);
        Enable(test, "contact", false);
    }

    [Fact]
    public async Task Only_administrators_write_templates()
    {
        await using var test = new TestOrganization();
        var (people, owner, _, template) = Prepared(test, AccessRights.ReadAccess);

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => people.As(owner).Update(new Entity("teamtemplate", template) { ["defaultaccessrightsmask"] = 3 })).ErrorCode);
    }

    [Fact]
    public async Task An_access_team_has_no_roles_and_is_not_shared_with_by_hand()
    {
        await using var test = new TestOrganization();
        var (people, owner, member, template) = Prepared(test, AccessRights.ReadAccess);
        var account = people.AccountOf(owner);
        var team = Add(test.Admin, account, member, template);
        var role = people.Role(PrivilegeDepth.Global, "prvReadAccount");

        Assert.Equal(PlatformErrorCodes.CannotAssignRolesOrProfilesToAccessTeam,
            TestOrganization.Fault(() => test.Admin.Associate("team", team, new Relationship("teamroles_association"), [new EntityReference("role", role)])).ErrorCode);
        Assert.Equal(PlatformErrorCodes.CannotShareSystemManagedTeam, TestOrganization.Fault(() => test.Admin.Execute(new GrantAccessRequest
        {
            Target = new EntityReference("account", account),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("team", team), AccessMask = AccessRights.DeleteAccess },
        })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.CannotAssignToAccessTeam,
            TestOrganization.Fault(() => test.Admin.Execute(new AssignRequest { Target = new EntityReference("account", account), Assignee = new EntityReference("team", team) })).ErrorCode);
    }

    [Fact]
    public async Task An_owner_team_becomes_an_access_team_when_it_has_neither_roles_nor_rows()
    {
        await using var test = new TestOrganization();
        var people = new People(test);
        var (plain, ruled) = (people.Team("Plain", null, []), people.Team("Ruled", null, [people.Role(PrivilegeDepth.Basic, "prvReadAccount")]));
        test.Admin.Create(new Entity("account") { ["ownerid"] = new EntityReference("team", ruled) });

        test.Admin.Execute(new ConvertOwnerTeamToAccessTeamRequest { TeamId = plain });
        Assert.Equal(PlatformErrorCodes.CannotChangeTeamTypeDueToRoleOrProfile, TestOrganization.Fault(() => test.Admin.Execute(new ConvertOwnerTeamToAccessTeamRequest { TeamId = ruled })).ErrorCode);
        test.Admin.Disassociate("team", ruled, new Relationship("teamroles_association"), [.. test.Rows("teamroles").Where(r => (Guid)r["teamid"] == ruled).Select(r => new EntityReference("role", (Guid)r["roleid"]))]);
        Assert.Equal(PlatformErrorCodes.CannotChangeTeamTypeDueToOwnership, TestOrganization.Fault(() => test.Admin.Execute(new ConvertOwnerTeamToAccessTeamRequest { TeamId = ruled })).ErrorCode);

        Assert.Equal(1, test.Admin.Retrieve("team", plain, new ColumnSet("teamtype")).GetAttributeValue<OptionSetValue>("teamtype").Value);
        var user = people.User("User", null, people.Role(PrivilegeDepth.Basic, "prvReadTeam"));
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => people.As(user).Execute(new ConvertOwnerTeamToAccessTeamRequest { TeamId = ruled })).ErrorCode);
    }

    [Fact]
    public async Task Nobody_joins_a_rows_team_by_hand_or_makes_a_team_one()
    {
        await using var test = new TestOrganization();
        var (people, owner, member, template) = Prepared(test, AccessRights.ReadAccess);
        var account = people.AccountOf(owner, "Shared");
        var team = Add(people.As(owner), account, member, template);
        var outsider = people.User("Outsider", null, people.Role(PrivilegeDepth.Global, "prvReadTeam", "prvWriteTeam", "prvAppendTeam", "prvAppendToTeam", "prvReadUser", "prvAppendUser", "prvAppendToUser", "prvReadAccount"));
        var members = new Relationship("teammembership_association");

        Action[] tries =
        [
            () => people.As(outsider).Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [outsider] }),
            () => people.As(outsider).Execute(new RemoveMembersTeamRequest { TeamId = team, MemberIds = [member] }),
            () => people.As(outsider).Associate("team", team, members, [new EntityReference("systemuser", outsider)]),
            () => people.As(outsider).Disassociate("team", team, members, [new EntityReference("systemuser", member)]),
        ];
        people.As(outsider).Update(new Entity("team", team) { ["systemmanaged"] = false });

        Assert.All(tries, t => Assert.Contains("system-managed", TestOrganization.Fault(t).Message, StringComparison.Ordinal));
        Assert.Equal(["Shared"], people.Sees(member));
    }

    [Fact]
    public async Task A_template_that_gives_less_now_lets_nobody_pass_on_what_the_team_still_has()
    {
        await using var test = new TestOrganization();
        var (people, owner, member, template) = Prepared(test, AccessRights.ReadAccess | AccessRights.WriteAccess);
        var account = people.AccountOf(owner, "Shared");
        Add(people.As(owner), account, member, template);
        test.Admin.Update(new Entity("teamtemplate", template) { ["defaultaccessrightsmask"] = (int)AccessRights.ReadAccess });
        var sharer = people.User("Sharer", null, people.Role(PrivilegeDepth.Basic, Rights));
        Grant(test, account, sharer, AccessRights.ReadAccess | AccessRights.ShareAccess);

        Assert.Equal(PlatformErrorCodes.AccessDenied, TestOrganization.Fault(() => Add(people.As(sharer), account, sharer, template)).ErrorCode);
    }

    private static (People People, Guid Owner, Guid Member, Guid Template) Prepared(TestOrganization test, AccessRights rights)
    {
        Enable(test, "account", true);
        var people = new People(test);
        return (people, people.User("Owner", null, people.Role(PrivilegeDepth.Basic, Rights), people.Role(PrivilegeDepth.Local, "prvReadUser")), people.User("Member", null, people.Role(PrivilegeDepth.Basic, Rights)), Template(test, 1, (int)rights));
    }

    private static void Enable(TestOrganization test, string table, bool value) =>
        test.Admin.Execute(new UpdateEntityRequest { Entity = new EntityMetadata { LogicalName = table, AutoCreateAccessTeams = value } });

    private static Guid Template(TestOrganization test, int table, int rights) =>
        test.Admin.Create(new Entity("teamtemplate") { ["teamtemplatename"] = "Template", ["objecttypecode"] = table, ["defaultaccessrightsmask"] = rights });

    private static Guid Add(IOrganizationService service, Guid account, Guid user, Guid template) =>
        ((AddUserToRecordTeamResponse)service.Execute(new AddUserToRecordTeamRequest { Record = new EntityReference("account", account), SystemUserId = user, TeamTemplateId = template })).AccessTeamId;

    private static void Remove(IOrganizationService service, Guid account, Guid user, Guid template) =>
        service.Execute(new RemoveUserFromRecordTeamRequest { Record = new EntityReference("account", account), SystemUserId = user, TeamTemplateId = template });

    private static void Grant(TestOrganization test, Guid account, Guid user, AccessRights rights) => test.Admin.Execute(new GrantAccessRequest
    {
        Target = new EntityReference("account", account),
        PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", user), AccessMask = rights },
    });
}
