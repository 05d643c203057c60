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

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class RowMessageTests
{
    [Fact]
    public async Task A_row_goes_through_its_life()
    {
        await using var test = new TestOrganization();

        var id = test.Admin.Create(new Entity("account") { ["name"] = "Contoso" });
        test.Admin.Update(new Entity("account", id) { ["name"] = "Contoso Ltd" });
        Assert.Equal("Contoso Ltd", test.Admin.Retrieve("account", id, new ColumnSet("name"))["name"]);
        Assert.Single(test.Admin.RetrieveMultiple(new QueryByAttribute("account") { Attributes = { "name" }, Values = { "Contoso Ltd" }, ColumnSet = new ColumnSet("name") }).Entities);
        test.Admin.Delete("account", id);

        var fault = TestOrganization.Fault(() => test.Admin.Retrieve("account", id, new ColumnSet(true)));
        Assert.Equal((PlatformErrorCodes.ObjectDoesNotExist, $"Entity 'account' With Id = {id} Does Not Exist"), (fault.ErrorCode, fault.Message));
    }

    [Fact]
    public async Task FetchXml_is_a_query_too_and_values_come_with_their_texts()
    {
        await using var test = new TestOrganization();
        test.CreateAccount("Fetched");

        var rows = test.Admin.RetrieveMultiple(new FetchExpression(
            "<fetch><entity name='account'><attribute name='name'/><attribute name='statecode'/><filter><condition attribute='name' operator='eq' value='Fetched'/></filter></entity></fetch>"));

        var row = Assert.Single(rows.Entities);
        Assert.Equal(("Fetched", "Active"), (row["name"], row.FormattedValues["statecode"]));
        Assert.Equal(PlatformErrorCodes.QueryBuilderNoEntity, TestOrganization.Fault(() => test.Admin.RetrieveMultiple(new QueryExpression("nothing"))).ErrorCode);
    }

    [Theory]
    [InlineData("nocolumn", "x", PlatformErrorCodes.QueryBuilderNoAttribute)]
    [InlineData("name", 5, PlatformErrorCodes.InvalidArgument)]
    public async Task A_row_with_an_unknown_column_or_a_wrong_type_is_refused(string column, object value, int code)
    {
        await using var test = new TestOrganization();

        Assert.Equal(code, TestOrganization.Fault(() => test.Admin.Create(new Entity("account") { [column] = value })).ErrorCode);
        var id = test.CreateAccount();
        Assert.Equal(code, TestOrganization.Fault(() => test.Admin.Update(new Entity("account", id) { [column] = value })).ErrorCode);
    }

    [Fact]
    public async Task What_has_no_name_is_refused()
    {
        await using var test = new TestOrganization();
        var none = new EntityReference();

        foreach (var request in new OrganizationRequest[]
        {
            new AssociateRequest { Target = new EntityReference("account", test.CreateAccount()), Relationship = new Relationship(), RelatedEntities = [none] },
            new MergeRequest { Target = none, SubordinateId = Guid.NewGuid() },
            new ReassignObjectsOwnerRequest { FromPrincipal = none, ToPrincipal = none },
            new QueryExpressionToFetchXmlRequest { Query = new FetchExpression() },
        })
            TestOrganization.Fault(() => test.Admin.Execute(request));
    }

    [Fact]
    public async Task A_row_that_holds_itself_is_refused()
    {
        await using var test = new TestOrganization();
        var row = new Entity("account");
        row.RelatedEntities[new Relationship("account_parent_account")] = new EntityCollection([row]);

        Assert.Contains("holds itself", TestOrganization.Fault(() => test.Admin.Create(row)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_objects_stay_as_they_are()
    {
        await using var test = new TestOrganization();
        var sent = new Entity("account") { ["name"] = "Contoso" };

        test.Admin.Create(sent);

        Assert.Equal(["name"], sent.Attributes.Keys);
        Assert.Equal(Guid.Empty, sent.Id);
    }

    [Fact]
    public async Task A_message_that_is_not_there_is_named()
    {
        await using var test = new TestOrganization();

        var fault = TestOrganization.Fault(() => test.Admin.Execute(new OrganizationRequest("Levitate")));

        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, fault.ErrorCode);
        Assert.Contains("'Levitate'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upsert_by_key_creates_first_and_updates_then()
    {
        await using var test = new TestOrganization();
        test.AddAccountKey();
        var ran = new System.Collections.Generic.List<string>();
        foreach (var message in new[] { "Create", "Update" }) test.Step(message, "account", 40, p => ran.Add($"{message} {p.Context.Depth} {p.Context.ParentContext.ParentContext?.MessageName}"));

        var first = (UpsertResponse)test.Admin.Execute(Upsert("one"));
        var second = (UpsertResponse)test.Admin.Execute(Upsert("two"));

        Assert.Equal((true, false, first.Target.Id), (first.RecordCreated, second.RecordCreated, second.Target.Id));
        var row = test.Rows("account").Single();
        Assert.Equal(("two", "A-1"), (row["name"], row["accountnumber"]));
        Assert.Equal(["Create 1 Upsert", "Update 1 Upsert"], ran);

        static UpsertRequest Upsert(string name) => new() { Target = new Entity("account", "accountnumber", "A-1") { ["name"] = name } };
    }

    [Fact]
    public async Task A_key_that_matches_no_row_is_refused()
    {
        await using var test = new TestOrganization();
        test.AddAccountKey();

        Assert.Equal(
            PlatformErrorCodes.RecordNotFoundByEntityKey,
            TestOrganization.Fault(() => test.Admin.Update(new Entity("account", "accountnumber", "none") { ["name"] = "x" })).ErrorCode);
        Assert.Equal(
            PlatformErrorCodes.InvalidEntityKeyOperation,
            TestOrganization.Fault(() => test.Admin.Update(new Entity("account", "telephone1", "none") { ["name"] = "x" })).ErrorCode);
    }

    [Fact]
    public async Task A_lookup_by_key_becomes_a_lookup_by_id()
    {
        await using var test = new TestOrganization();
        test.AddAccountKey();
        var parent = test.Admin.Create(new Entity("account") { ["accountnumber"] = "P" });

        var child = test.Admin.Create(new Entity("account") { ["parentaccountid"] = new EntityReference("account", "accountnumber", "P") });

        Assert.Equal(parent, test.Admin.Retrieve("account", child, new ColumnSet("parentaccountid")).GetAttributeValue<EntityReference>("parentaccountid").Id);
    }

    [Fact]
    public async Task Optimistic_concurrency_refuses_a_stale_version()
    {
        await using var test = new TestOrganization();
        var id = test.CreateAccount();
        var read = test.Admin.Retrieve("account", id, new ColumnSet("name"));
        test.Admin.Update(new Entity("account", id) { ["name"] = "meanwhile" });

        var stale = new UpdateRequest
        {
            Target = new Entity("account", id) { ["name"] = "late", RowVersion = read.RowVersion },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        };

        Assert.Equal(PlatformErrorCodes.ConcurrencyVersionMismatch, TestOrganization.Fault(() => test.Admin.Execute(stale)).ErrorCode);
        stale.Target.RowVersion = null;
        Assert.Equal(PlatformErrorCodes.ConcurrencyVersionNotProvided, TestOrganization.Fault(() => test.Admin.Execute(stale)).ErrorCode);
    }

    [Theory]
    [InlineData(CascadeBehavior.NoCascade, "")]
    [InlineData(CascadeBehavior.Cascade, "active inactive other")]
    [InlineData(CascadeBehavior.Active, "active other")]
    [InlineData(CascadeBehavior.UserOwned, "active inactive")]
    public async Task A_new_owner_takes_the_rows_that_the_relationship_says(CascadeBehavior behavior, string expected)
    {
        await using var test = new TestOrganization();
        test.SetCascade("contact_customer_accounts", CascadeBehavior.RemoveLink, behavior);
        var account = new EntityReference("account", test.CreateAccount());
        var owner = new EntityReference("systemuser", test.Organization.CreateUser("New Owner", "System Administrator"));
        var other = new EntityReference("systemuser", test.Organization.CreateUser("Other Owner", "System Administrator"));
        foreach (var name in (string[])["active", "inactive", "other"]) test.Admin.Create(new Entity("contact") { ["lastname"] = name, ["parentcustomerid"] = account, ["ownerid"] = name == "other" ? other : null });
        test.Admin.Update(new Entity("contact", test.Rows("contact").Single(c => (string)c["lastname"] == "inactive").Id) { ["statecode"] = new OptionSetValue(1) });

        test.Admin.Execute(new AssignRequest { Target = account, Assignee = owner });

        Assert.Equal(expected, string.Join(' ', test.Rows("contact").Where(c => c.GetAttributeValue<EntityReference>("ownerid").Id == owner.Id).Select(c => c["lastname"]).Order()));
    }

    [Fact]
    public async Task Assign_moves_the_row_and_those_that_go_with_it()
    {
        await using var test = new TestOrganization();
        test.SetCascade("contact_customer_accounts", CascadeBehavior.Cascade, CascadeBehavior.Cascade);
        var bea = test.Organization.CreateUser("Bea Basic", "Basic User");
        var id = test.CreateAccount();
        var contact = test.Admin.Create(new Entity("contact") { ["lastname"] = "C", ["parentcustomerid"] = new EntityReference("account", id) });

        test.Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = new EntityReference("account", id), ["Assignee"] = new EntityReference("systemuser", bea) });

        Assert.Equal(bea, test.Rows("account").Single().GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(bea, test.Admin.Retrieve("contact", contact, new ColumnSet("owninguser")).GetAttributeValue<EntityReference>("owninguser").Id);
    }

    [Fact]
    public async Task Delete_follows_the_cascades()
    {
        await using var test = new TestOrganization();
        test.SetCascade("contact_customer_accounts", CascadeBehavior.Cascade, CascadeBehavior.Cascade);
        var contact = test.Admin.Create(new Entity("contact") { ["lastname"] = "Primary" });
        var parent = test.Admin.Create(new Entity("account") { ["name"] = "Parent", ["primarycontactid"] = new EntityReference("contact", contact) });
        var child = test.Admin.Create(new Entity("account") { ["name"] = "Child" });
        test.Admin.Create(new Entity("contact") { ["lastname"] = "Of child", ["parentcustomerid"] = new EntityReference("account", child) });

        test.Admin.Delete("account", child);
        Assert.Equal(["Primary"], test.Rows("contact").Select(c => (string)c["lastname"]));
        test.Admin.Delete("contact", contact);
        Assert.False(test.Admin.Retrieve("account", parent, new ColumnSet(true)).Contains("primarycontactid"));
    }

    [Fact]
    public async Task Related_rows_are_created_inside()
    {
        await using var test = new TestOrganization();
        var account = new Entity("account") { ["name"] = "Deep" };
        account.RelatedEntities[new Relationship("contact_customer_accounts")] = new EntityCollection([new Entity("contact") { ["lastname"] = "Child" }]);
        account.RelatedEntities[new Relationship("account_primary_contact")] = new EntityCollection([new Entity("contact") { ["lastname"] = "Parent" }]);

        var id = test.Admin.Create(account);

        var contacts = test.Rows("contact");
        Assert.Equal(id, contacts.Single(c => (string)c["lastname"] == "Child").GetAttributeValue<EntityReference>("parentcustomerid").Id);
        Assert.Equal(
            contacts.Single(c => (string)c["lastname"] == "Parent").Id,
            test.Rows("account").Single().GetAttributeValue<EntityReference>("primarycontactid").Id);
    }

    [Fact]
    public async Task ExecuteTransaction_is_all_or_nothing_and_says_which_failed()
    {
        await using var test = new TestOrganization();
        var request = new ExecuteTransactionRequest
        {
            Requests = [new CreateRequest { Target = new Entity("account") }, new DeleteRequest { Target = new EntityReference("account", Guid.NewGuid()) }],
        };

        var fault = TestOrganization.Fault(() => test.Admin.Execute(request));

        Assert.Equal(1, Assert.IsType<ExecuteTransactionFault>(fault).FaultedRequestIndex);
        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public async Task ExecuteMultiple_goes_on_when_asked_and_tells_what_failed()
    {
        await using var test = new TestOrganization();
        var request = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
            Requests =
            [
                new CreateRequest { Target = new Entity("account") },
                new DeleteRequest { Target = new EntityReference("account", Guid.NewGuid()) },
                new CreateRequest { Target = new Entity("account") },
            ],
        };

        var response = (ExecuteMultipleResponse)test.Admin.Execute(request);

        Assert.True(response.IsFaulted);
        Assert.Equal([null, PlatformErrorCodes.ObjectDoesNotExist, null], response.Responses.Select(r => r.Fault?.ErrorCode));
        Assert.Equal(2, test.Rows("account").Count);
    }

    [Fact]
    public async Task CreateMultiple_is_all_or_nothing()
    {
        await using var test = new TestOrganization();
        var same = Guid.NewGuid();

        var good = (CreateMultipleResponse)test.Admin.Execute(new CreateMultipleRequest { Targets = Rows(new Entity("account"), new Entity("account")) });
        TestOrganization.Fault(() => test.Admin.Execute(new CreateMultipleRequest { Targets = Rows(new Entity("account", same), new Entity("account", same)) }));

        Assert.Equal(2, good.Ids.Length);
        Assert.Equal(good.Ids.Order(), test.Rows("account").Select(r => r.Id).Order());

        static EntityCollection Rows(params Entity[] rows) => new(rows) { EntityName = "account" };
    }

    [Fact]
    public async Task The_organisation_tells_who_it_is()
    {
        await using var test = new TestOrganization();

        var detail = ((RetrieveCurrentOrganizationResponse)test.Admin.Execute(new RetrieveCurrentOrganizationRequest())).Detail;

        Assert.Equal((test.Organization.Id, "test"), (detail.OrganizationId, detail.UniqueName));
        Assert.StartsWith("9.2.", ((RetrieveVersionResponse)test.Admin.Execute(new RetrieveVersionRequest())).Version, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_environment_variables_value_wins_over_its_default_even_when_empty()
    {
        await using var test = new TestOrganization();
        var id = test.Admin.Create(new Entity("environmentvariabledefinition")
        {
            ["schemaname"] = "test_Url",
            ["displayname"] = "Url",
            ["type"] = new OptionSetValue(100000000),
            ["defaultvalue"] = "default",
        });

        Assert.Equal("default", Value());
        var value = test.Admin.Create(new Entity("environmentvariablevalue") { ["value"] = "mine", ["environmentvariabledefinitionid"] = new EntityReference("environmentvariabledefinition", id) });
        Assert.Equal("mine", Value());
        test.Admin.Update(new Entity("environmentvariablevalue", value) { ["value"] = null });
        Assert.Null(Value());

        object? Value() => test.Admin.Execute(new OrganizationRequest("RetrieveEnvironmentVariableValue") { ["DefinitionSchemaName"] = "test_Url" })["Value"];
    }
}
