using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Security;

/// <summary>Column-level security of account.telephone1.</summary>
public sealed class ColumnSecurityTests
{
    private const string Phone = "telephone1";
    private const int Allowed = 4;

    [Fact]
    public async Task Who_may_not_read_a_secured_column_finds_it_empty()
    {
        await using var test = new TestOrganization();
        var (people, user) = Start(test);
        var id = Account(test, "A", "111");

        var row = people.As(user).Retrieve("account", id, new ColumnSet("name", Phone));
        Assert.Equal(("A", false), (row["name"], row.Contains(Phone)));
        Assert.False(people.As(user).RetrieveMultiple(new QueryExpression("account") { ColumnSet = new ColumnSet(true) }).Entities.Single().Contains(Phone));
        Assert.Equal("111", test.Admin.Retrieve("account", id, new ColumnSet(Phone))[Phone]);
        Allow(test, user, read: true);
        Assert.Equal("111", people.As(user).Retrieve("account", id, new ColumnSet(Phone))[Phone]);
        Assert.Equal("111", people.As(user).RetrieveMultiple(new QueryExpression("account") { ColumnSet = new ColumnSet(Phone) }).Entities.Single()[Phone]);
    }

    [Fact]
    public async Task Filters_orders_groups_and_aggregates_take_a_hidden_value_for_none()
    {
        await using var test = new TestOrganization();
        var (people, user) = Start(test);
        Account(test, "1", "333");
        Account(test, "2", "111");
        Account(test, "3", null);

        Assert.Equal(["1"], Names(test.Admin, q => q.Criteria.AddCondition(Phone, ConditionOperator.Equal, "333")));
        Assert.Empty(Names(people.As(user), q => q.Criteria.AddCondition(Phone, ConditionOperator.Equal, "333")));
        Assert.Empty(Names(people.As(user), q => q.Criteria.AddCondition(Phone, ConditionOperator.BeginsWith, "3")));
        Assert.Equal(["1", "2", "3"], Names(people.As(user), q => q.Criteria.AddCondition(Phone, ConditionOperator.Null)));
        Assert.Equal(["1", "2", "3"], Names(people.As(user), q => q.Orders.Insert(0, new OrderExpression(Phone, OrderType.Ascending))));
        Assert.Equal(["3", "2", "1"], Names(test.Admin, q => q.Orders.Insert(0, new OrderExpression(Phone, OrderType.Ascending))));
        var groups = new FetchExpression($"<fetch aggregate='true'><entity name='account'><attribute name='{Phone}' alias='g' groupby='true'/><attribute name='{Phone}' alias='n' aggregate='countcolumn'/></entity></fetch>");
        Assert.Equal(3, test.Admin.RetrieveMultiple(groups).Entities.Count);
        var only = people.As(user).RetrieveMultiple(groups).Entities.Single();
        Assert.Equal((false, 0), (only.Contains("g"), only.GetAttributeValue<AliasedValue>("n").Value));
    }

    [Fact]
    public async Task Who_may_not_write_a_secured_column_is_refused_with_the_platforms_text()
    {
        await using var test = new TestOrganization();
        var (people, user) = Start(test);
        var id = Account(test, "A", "111");

        var create = TestOrganization.Fault(() => people.As(user).Create(new Entity("account") { [Phone] = "1" }));
        Assert.Equal(PlatformErrorCodes.AttributePrivilegeCreateIsMissing, create.ErrorCode);
        Assert.Equal($"Caller user with ID {user} does not have Create permissions for the {Phone} attribute in the account entity. Count secured attributes in entity 1. user has 0 secured attribute privileges.", create.Message);
        var update = TestOrganization.Fault(() => people.As(user).Update(new Entity("account", id) { [Phone] = "1" }));
        Assert.Equal(PlatformErrorCodes.AttributePermissionUpdateIsMissingDuringUpdate, update.ErrorCode);
        Assert.StartsWith($"Caller user with Id {user} does not have update permissions to a ", update.Message, StringComparison.Ordinal);
        var upsert = new UpsertRequest { Target = new Entity("account", id) { [Phone] = "1" } };
        Assert.Equal(PlatformErrorCodes.AttributePermissionUpdateIsMissingDuringUpdate, TestOrganization.Fault(() => people.As(user).Execute(upsert)).ErrorCode);

        people.As(user).Update(new Entity("account", id) { ["name"] = "B" });
        Allow(test, user, update: true);
        people.As(user).Update(new Entity("account", id) { [Phone] = "222" });
        Assert.Equal("222", test.Rows("account").Single()[Phone]);
        Assert.Equal(PlatformErrorCodes.AttributePrivilegeCreateIsMissing, TestOrganization.Fault(() => people.As(user).Create(new Entity("account") { [Phone] = "1" })).ErrorCode);
    }

    [Fact]
    public async Task A_profile_counts_for_the_members_of_its_teams()
    {
        await using var test = new TestOrganization();
        var (people, user) = Start(test);
        var id = Account(test, "A", "111");
        var team = people.Team("Readers", null, [], user);

        var profile = Profile(test, read: true);
        test.Admin.Associate("team", team, new Relationship("teamprofiles_association"), [new EntityReference("fieldsecurityprofile", profile)]);
        Assert.True(people.As(user).Retrieve("account", id, new ColumnSet(Phone)).Contains(Phone));

        test.Admin.Execute(new RemoveMembersTeamRequest { TeamId = team, MemberIds = [user] });
        Assert.False(people.As(user).Retrieve("account", id, new ColumnSet(Phone)).Contains(Phone));
    }

    [Fact]
    public async Task Plug_ins_see_it_as_SYSTEM_and_in_images_as_the_steps_user_may()
    {
        await using var test = new TestOrganization();
        var (people, user) = Start(test);
        var id = Account(test, "A", "111");
        string? seen = null;
        var inImage = new System.Collections.Generic.List<bool>();
        var image = new StepOptions { Images = [("pre", 0, null)] };
        test.Step("Update", "account", 20, p => seen = p.Service(null).Retrieve("account", id, new ColumnSet(Phone)).GetAttributeValue<string>(Phone));
        test.Step("Update", "account", 20, p => inImage.Add(p.Context.PreEntityImages["pre"].Contains(Phone)), image);
        test.Step("Update", "account", 20, p => inImage.Add(p.Context.PreEntityImages["pre"].Contains(Phone)), new StepOptions { Images = image.Images, RunAs = test.Organization.AdministratorId, Rank = 2 });

        people.As(user).Update(new Entity("account", id) { ["name"] = "B" });

        Assert.Equal("111", seen);
        Assert.Equal([false, true], inImage);
    }

    [Fact]
    public async Task A_value_is_shared_for_one_row()
    {
        await using var test = new TestOrganization();
        var (people, user) = Start(test);
        var (shared, _) = (Account(test, "A", "111"), Account(test, "B", "222"));
        var attribute = Engine.Solutions.MetadataIds.Column("account", Phone);
        var share = new Entity("principalobjectattributeaccess")
        {
            ["attributeid"] = attribute,
            ["objectid"] = new EntityReference("account", shared),
            ["principalid"] = new EntityReference("systemuser", user),
            ["readaccess"] = true,
            ["updateaccess"] = false,
        };

        var id = test.Admin.Create(share);

        Assert.Equal("111", people.As(user).Retrieve("account", shared, new ColumnSet(Phone))[Phone]);
        Assert.Equal(["A"], Names(people.As(user), q => q.Criteria.AddCondition(Phone, ConditionOperator.NotNull)));
        Assert.Equal(PlatformErrorCodes.AttributeSharingCreateDuplicate, TestOrganization.Fault(() => test.Admin.Create(share)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.AttributePermissionUpdateIsMissingDuringUpdate, TestOrganization.Fault(() => people.As(user).Update(new Entity("account", shared) { [Phone] = "1" })).ErrorCode);
        test.Admin.Update(new Entity("principalobjectattributeaccess", id) { ["updateaccess"] = true });
        people.As(user).Update(new Entity("account", shared) { [Phone] = "1" });
        test.Admin.Delete("account", shared);
        Assert.Empty(test.Rows("principalobjectattributeaccess"));
    }

    [Fact]
    public async Task Permissions_and_shares_speak_of_secured_columns_only()
    {
        await using var test = new TestOrganization();
        var (_, user) = Start(test);
        var id = Account(test, "A", "111");
        var profile = test.Admin.Create(new Entity("fieldsecurityprofile") { ["name"] = "P" });

        var permission = new Entity("fieldpermission") { ["fieldsecurityprofileid"] = new EntityReference("fieldsecurityprofile", profile), ["entityname"] = "account", ["attributelogicalname"] = "fax" };
        Assert.Equal(PlatformErrorCodes.AttributeNotSecured, TestOrganization.Fault(() => test.Admin.Create(permission)).ErrorCode);
        var share = new Entity("principalobjectattributeaccess")
        {
            ["attributeid"] = Engine.Solutions.MetadataIds.Column("account", "fax"),
            ["objectid"] = new EntityReference("account", id),
            ["principalid"] = new EntityReference("systemuser", user),
            ["readaccess"] = true,
        };
        Assert.Equal(PlatformErrorCodes.AttributeNotSecured, TestOrganization.Fault(() => test.Admin.Create(share)).ErrorCode);
    }

    private static (People People, Guid User) Start(TestOrganization test)
    {
        using (var session = test.Organization.Store.OpenSession())
        {
            session.Metadata.TryGetTable("account", out var account);
            session.PutTable(account! with { Columns = TableDefinition.Index(account.Columns.Values.Select(c => c.LogicalName == Phone ? c with { IsSecured = true } : c)) });
            session.Commit();
        }
        var people = new People(test);
        return (people, people.User("User", null, people.Role(PrivilegeDepth.Global, "prvReadAccount", "prvWriteAccount", "prvCreateAccount")));
    }

    private static Guid Account(TestOrganization test, string name, string? phone) => test.Admin.Create(new Entity("account") { ["name"] = name, [Phone] = phone });

    private static Guid Profile(TestOrganization test, bool read = false, bool update = false)
    {
        var profile = test.Admin.Create(new Entity("fieldsecurityprofile") { ["name"] = "Phones" });
        test.Admin.Create(new Entity("fieldpermission")
        {
            ["fieldsecurityprofileid"] = new EntityReference("fieldsecurityprofile", profile),
            ["entityname"] = "account",
            ["attributelogicalname"] = Phone,
            ["canread"] = new OptionSetValue(read ? Allowed : 0),
            ["canupdate"] = new OptionSetValue(update ? Allowed : 0),
            ["cancreate"] = new OptionSetValue(0),
        });
        return profile;
    }

    private static void Allow(TestOrganization test, Guid user, bool read = false, bool update = false) => test.Admin.Associate(
        "systemuser", user, new Relationship("systemuserprofiles_association"), [new EntityReference("fieldsecurityprofile", Profile(test, read, update))]);

    private static string[] Names(IOrganizationService service, Action<QueryExpression> change)
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.AddOrder("name", OrderType.Ascending);
        change(query);
        return [.. service.RetrieveMultiple(query).Entities.Select(a => a.GetAttributeValue<string>("name"))];
    }
}
