using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Auditing;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>Auditing of accounts.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task Nothing_is_audited_before_organisation_and_table_have_it_on()
    {
        await using var test = new TestOrganization();
        test.CreateAccount();
        EnableOrganization(test);
        test.CreateAccount();
        Assert.Empty(test.Rows("audit"));

        EnableTable(test);
        test.CreateAccount();

        Assert.Single(test.Rows("audit"));
    }

    [Fact]
    public async Task A_new_row_is_told_with_all_its_values()
    {
        await using var test = Audited();
        var id = test.Admin.Create(new Entity("account") { ["name"] = "Contoso", ["revenue"] = new Money(12.5m), ["donotemail"] = true });

        var row = test.Admin.RetrieveMultiple(new QueryExpression("audit") { ColumnSet = new ColumnSet(true) }).Entities.Single();
        var detail = Assert.IsType<AttributeAuditDetail>(Detail(test, row.Id));

        Assert.Equal((1, 1), (row.GetAttributeValue<OptionSetValue>("action").Value, row.GetAttributeValue<OptionSetValue>("operation").Value));
        Assert.Equal(new EntityReference("account", id), row["objectid"]);
        Assert.Equal(("account", test.Organization.AdministratorId), (row["objecttypecode"], row.GetAttributeValue<EntityReference>("userid").Id));
        Assert.Empty(detail.OldValue.Attributes);
        Assert.Equal(("Contoso", 12.5m, true), (detail.NewValue["name"], detail.NewValue.GetAttributeValue<Money>("revenue").Value, detail.NewValue["donotemail"]));
        Assert.Equal("systemuser", detail.NewValue.GetAttributeValue<EntityReference>("ownerid").LogicalName);
        Assert.False(detail.NewValue.Contains("createdon"));
    }

    [Fact]
    public async Task A_change_is_told_with_the_columns_that_got_another_value()
    {
        await using var test = Audited();
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A", ["telephone1"] = "1", ["description"] = "d" });
        test.Admin.Update(new Entity("account", id) { ["name"] = "B", ["telephone1"] = "1", ["description"] = null });
        test.Admin.Update(new Entity("account", id) { ["name"] = "B" });

        var history = History(test.Admin, id);
        var change = Assert.IsType<AttributeAuditDetail>(history[0]);

        Assert.Equal(2, history.Count);
        Assert.Equal(2, change.AuditRecord.GetAttributeValue<OptionSetValue>("action").Value);
        Assert.Equal("""{"changedAttributes":[{"logicalName":"description","oldValue":"d","newValue":null},{"logicalName":"name","oldValue":"A","newValue":"B"}]}""", change.AuditRecord["changedata"]);
        Assert.Equal(["description", "name"], change.OldValue.Attributes.Keys);
        Assert.Equal(("B", false), (change.NewValue["name"], change.NewValue.Contains("description")));
        Assert.Equal(Numbers(test, "description", "name"), change.AuditRecord["attributemask"]);
    }

    [Fact]
    public async Task Owners_and_states_have_actions_of_their_own()
    {
        await using var test = Audited();
        var other = test.Organization.CreateUser("Otto Other", "System Administrator");
        var id = test.CreateAccount();
        test.Admin.Execute(new AssignRequest { Target = new EntityReference("account", id), Assignee = new EntityReference("systemuser", other) });
        test.Admin.Update(new Entity("account", id) { ["statecode"] = new OptionSetValue(1) });
        test.Admin.Update(new Entity("account", id) { ["statecode"] = new OptionSetValue(0) });

        Assert.Equal([4, 5, 13, 1], History(test.Admin, id).AuditDetails.Select(Action));
    }

    [Fact]
    public async Task The_history_outlives_the_row()
    {
        await using var test = Audited();
        var id = test.CreateAccount("Gone");
        test.Admin.Delete("account", id);

        var last = Assert.IsType<AttributeAuditDetail>(History(test.Admin, id)[0]);

        Assert.Equal((3, "Gone", 0), (Action(last), last.OldValue["name"], last.NewValue.Attributes.Count));
    }

    [Fact]
    public async Task Shares_and_relationships_have_details_of_their_own()
    {
        await using var test = Audited();
        var other = test.Organization.CreateUser("Otto Other", "System Administrator");
        var account = new EntityReference("account", test.CreateAccount());
        var principal = new EntityReference("systemuser", other);
        test.Admin.Execute(new GrantAccessRequest { Target = account, PrincipalAccess = new PrincipalAccess { Principal = principal, AccessMask = AccessRights.ReadAccess } });
        test.Admin.Execute(new ModifyAccessRequest { Target = account, PrincipalAccess = new PrincipalAccess { Principal = principal, AccessMask = AccessRights.ReadAccess | AccessRights.WriteAccess } });
        test.Admin.Execute(new RevokeAccessRequest { Target = account, Revokee = principal });
        var lead = new EntityReference("lead", test.Admin.Create(new Entity("lead") { ["lastname"] = "L" }));
        test.Admin.Associate("account", account.Id, new Relationship("accountleads_association"), [lead]);
        test.Admin.Disassociate("account", account.Id, new Relationship("accountleads_association"), [lead]);

        var history = History(test.Admin, account.Id).AuditDetails;
        var modified = Assert.IsType<ShareAuditDetail>(history[3]);
        var connected = Assert.IsType<RelationshipAuditDetail>(history[1]);

        Assert.Equal([34, 33, 49, 48, 14, 1], history.Select(Action));
        Assert.Equal((principal, AccessRights.ReadAccess, AccessRights.ReadAccess | AccessRights.WriteAccess), (modified.Principal, modified.OldPrivileges, modified.NewPrivileges));
        Assert.Equal(("accountleads_association", lead), (connected.RelationshipName, connected.TargetRecords.Single()));
    }

    [Fact]
    public async Task What_is_rolled_back_was_never_audited_and_what_is_done_together_has_one_transaction()
    {
        await using var test = Audited();
        var step = test.Step("Create", "account", 40, _ => throw new InvalidPluginExecutionException("no"));
        TestOrganization.Fault(() => test.CreateAccount());
        Assert.Empty(test.Rows("audit"));

        test.Admin.Delete("sdkmessageprocessingstep", step);
        test.Admin.Execute(new ExecuteTransactionRequest { Requests = [Make("A"), Make("B")] });

        Assert.Single(test.Rows("audit").Select(r => r["transactionid"]).Distinct());
        Assert.Equal(2, test.Rows("audit").Count);
    }

    [Fact]
    public async Task The_history_of_a_column_leaves_the_others_out_and_comes_in_pages()
    {
        await using var test = Audited();
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A" });
        test.Admin.Update(new Entity("account", id) { ["telephone1"] = "1" });
        test.Admin.Update(new Entity("account", id) { ["name"] = "B", ["telephone1"] = "2" });
        var request = new RetrieveAttributeChangeHistoryRequest { Target = new EntityReference("account", id), AttributeLogicalName = "name" };

        var whole = ((RetrieveAttributeChangeHistoryResponse)test.Admin.Execute(request)).AuditDetailCollection;
        request.PagingInfo = new PagingInfo { Count = 1, PageNumber = 1, ReturnTotalRecordCount = true };
        var first = ((RetrieveAttributeChangeHistoryResponse)test.Admin.Execute(request)).AuditDetailCollection;

        Assert.Equal(["B", "A"], whole.AuditDetails.Cast<AttributeAuditDetail>().Select(d => d.NewValue["name"]));
        Assert.All(whole.AuditDetails.Cast<AttributeAuditDetail>(), d => Assert.False(d.NewValue.Contains("telephone1")));
        Assert.Equal((1, true, 2), (first.Count, first.MoreRecords, first.TotalRecordCount));
    }

    [Fact]
    public async Task The_history_of_a_row_can_be_deleted_and_nothing_of_it_written()
    {
        await using var test = Audited();
        var id = test.CreateAccount();
        test.CreateAccount("Other");
        var row = test.Rows("audit")[0];

        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, TestOrganization.Fault(() => test.Admin.Create(new Entity("audit"))).ErrorCode);
        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, TestOrganization.Fault(() => test.Admin.Update(new Entity("audit", row.Id) { ["changedata"] = "" })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, TestOrganization.Fault(() => test.Admin.Delete("audit", row.Id)).ErrorCode);
        Assert.Equal(1, ((DeleteRecordChangeHistoryResponse)test.Admin.Execute(new DeleteRecordChangeHistoryRequest { Target = new EntityReference("account", id) })).DeletedEntriesCount);
        Assert.Single(test.Rows("audit"));
    }

    [Fact]
    public async Task A_history_longer_than_a_page_of_rows_is_told_and_deleted_whole()
    {
        await using var test = Audited();
        var target = new EntityReference("account", test.CreateAccount());
        using (var session = test.Organization.Store.OpenSession())
        {
            for (var i = 0; i < 5000; i++)
                session.Insert(new Entity("audit", Guid.NewGuid()) { ["action"] = new OptionSetValue(2), ["objectid"] = target, ["objecttypecode"] = "account", ["createdon"] = test.Organization.UtcNow() });
            session.Commit();
        }
        var last = new RetrieveRecordChangeHistoryRequest { Target = target, PagingInfo = new PagingInfo { PageNumber = 2, Count = 5000, ReturnTotalRecordCount = true } };

        var history = ((RetrieveRecordChangeHistoryResponse)test.Admin.Execute(last)).AuditDetailCollection;
        var deleted = ((DeleteRecordChangeHistoryResponse)test.Admin.Execute(new DeleteRecordChangeHistoryRequest { Target = target })).DeletedEntriesCount;

        Assert.Equal((5001, 1, 5001), (history.TotalRecordCount, history.Count, deleted));
    }

    [Fact]
    public async Task Reading_takes_the_privileges_of_auditing()
    {
        await using var test = Audited();
        var people = new People(test);
        var id = test.CreateAccount();
        var row = test.Rows("audit").Single().Id;
        var role = people.Role(PrivilegeDepth.Global, "prvReadAccount");
        var user = people.As(people.User("Una User", null, role));
        var linked = new QueryExpression("account");
        linked.AddLink("audit", "accountid", "objectid");

        Action[] reads = [() => user.RetrieveMultiple(new QueryExpression("audit")), () => user.Retrieve("audit", row, new ColumnSet(true)), () => user.RetrieveMultiple(linked), () => Detail(user, row)];
        Assert.All(reads, read => Assert.Contains("prvReadAuditSummary", TestOrganization.Fault(read).Message, StringComparison.Ordinal));
        Assert.Contains("prvReadRecordAuditHistory", TestOrganization.Fault(() => History(user, id)).Message, StringComparison.Ordinal);
        people.Add(role, PrivilegeDepth.Global, "prvReadAuditSummary", "prvReadRecordAuditHistory");
        foreach (var read in reads) read();
        Assert.Equal(1, History(user, id).Count);
        Assert.Contains("prvDeleteRecordChangeHistory", TestOrganization.Fault(() => user.Execute(new DeleteRecordChangeHistoryRequest { Target = new EntityReference("account", id) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_read_a_column_is_not_told_its_old_values()
    {
        await using var test = Audited();
        test.Admin.Execute(new UpdateAttributeRequest { EntityName = "account", Attribute = new StringAttributeMetadata { LogicalName = "telephone1", IsSecured = true } });
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A", ["telephone1"] = "secret" });
        var people = new People(test);
        var user = people.As(people.User("Una User", null, people.Role(PrivilegeDepth.Global, "prvReadAccount", "prvReadAuditSummary", "prvReadRecordAuditHistory")));
        var linked = new QueryExpression("account");
        linked.AddLink("audit", "accountid", "objectid").Columns = new ColumnSet("changedata", "action");
        var search = new QueryExpression("audit");
        search.Criteria.AddCondition("changedata", ConditionOperator.Like, "%secret%");

        var row = user.RetrieveMultiple(new QueryExpression("audit") { ColumnSet = new ColumnSet("changedata") }).Entities.Single();
        var written = user.RetrieveMultiple(new QueryExpression("AUDIT") { ColumnSet = new ColumnSet("ChangeData") }).Entities.Single();
        var detail = (AttributeAuditDetail)History(user, id)[0];

        Assert.DoesNotContain("secret", (string)row["changedata"], StringComparison.Ordinal);
        Assert.DoesNotContain("secret", string.Join(',', written.Attributes.Values), StringComparison.Ordinal);
        Assert.Contains("\"newValue\":\"A\"", (string)row["changedata"], StringComparison.Ordinal);
        Assert.Equal((false, "A"), (detail.NewValue.Contains("telephone1"), detail.NewValue["name"]));
        Assert.Equal(["audit1.action"], user.RetrieveMultiple(linked).Entities.Single().Attributes.Keys.Where(k => k.StartsWith("audit", StringComparison.Ordinal)));
        Assert.Equal(PlatformErrorCodes.InvalidArgument, TestOrganization.Fault(() => user.RetrieveMultiple(search)).ErrorCode);
        Assert.Equal("secret", ((AttributeAuditDetail)History(test.Admin, id)[0]).NewValue["telephone1"]);
    }

    [Fact]
    public async Task Secrets_are_never_audited()
    {
        await using var test = new TestOrganization();

        foreach (var name in new[] { "serviceendpoint", "entitydatasource", "pluginassembly" })
        {
            test.Organization.Metadata.TryGetTable(name, out var table);
            Assert.Empty(AuditedColumns.Of(table!).Intersect(LocalDataverse.Engine.Security.SecretColumns.Of(name)));
        }
    }

    [Fact]
    public async Task The_history_of_a_row_that_is_gone_is_for_those_who_may_read_all_rows()
    {
        await using var test = Audited();
        var id = test.CreateAccount();
        test.Admin.Delete("account", id);
        var people = new People(test);
        var some = people.As(people.User("Some", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount"), people.Role(PrivilegeDepth.Global, "prvReadRecordAuditHistory")));
        var all = people.As(people.User("All", null, people.Role(PrivilegeDepth.Global, "prvReadAccount", "prvReadRecordAuditHistory")));

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, TestOrganization.Fault(() => History(some, id)).ErrorCode);
        Assert.Equal(2, History(all, id).Count);
    }

    [Fact]
    public async Task A_column_without_auditing_is_left_out()
    {
        await using var test = Audited();
        test.Admin.Execute(new UpdateAttributeRequest { EntityName = "account", Attribute = new StringAttributeMetadata { LogicalName = "telephone1", IsAuditEnabled = new BooleanManagedProperty(false) } });
        var id = test.CreateAccount();
        test.Admin.Update(new Entity("account", id) { ["telephone1"] = "1" });
        var columns = ((RetrieveEntityResponse)test.Admin.Execute(new RetrieveEntityRequest { LogicalName = "account", EntityFilters = EntityFilters.Attributes })).EntityMetadata;

        Assert.Equal(1, History(test.Admin, id).Count);
        Assert.True(columns.IsAuditEnabled.Value);
        Assert.Equal([("createdon", false), ("name", true), ("telephone1", false)], columns.Attributes.Where(a => a.LogicalName is "name" or "telephone1" or "createdon").Select(a => (a.LogicalName, a.IsAuditEnabled.Value)));
    }

    private static TestOrganization Audited()
    {
        var test = new TestOrganization();
        EnableOrganization(test);
        EnableTable(test);
        return test;
    }

    private static void EnableOrganization(TestOrganization test) => test.Admin.Update(new Entity("organization", test.Organization.Id) { ["isauditenabled"] = true });

    private static void EnableTable(TestOrganization test) =>
        test.Admin.Execute(new UpdateEntityRequest { Entity = new EntityMetadata { LogicalName = "account", IsAuditEnabled = new BooleanManagedProperty(true) } });

    private static CreateRequest Make(string name) => new() { Target = new Entity("account") { ["name"] = name } };

    private static AuditDetailCollection History(IOrganizationService service, Guid id) =>
        ((RetrieveRecordChangeHistoryResponse)service.Execute(new RetrieveRecordChangeHistoryRequest { Target = new EntityReference("account", id) })).AuditDetailCollection;

    private static AuditDetail Detail(TestOrganization test, Guid id) => Detail(test.Admin, id);

    private static AuditDetail Detail(IOrganizationService service, Guid id) => ((RetrieveAuditDetailsResponse)service.Execute(new RetrieveAuditDetailsRequest { AuditId = id })).AuditDetail;

    private static int Action(AuditDetail detail) => detail.AuditRecord.GetAttributeValue<OptionSetValue>("action").Value;

    private static string Numbers(TestOrganization test, params string[] columns)
    {
        var attributes = ((RetrieveEntityResponse)test.Admin.Execute(new RetrieveEntityRequest { LogicalName = "account", EntityFilters = EntityFilters.Attributes })).EntityMetadata.Attributes;
        return string.Join(',', attributes.Where(a => columns.Contains(a.LogicalName)).Select(a => a.ColumnNumber));
    }
}
