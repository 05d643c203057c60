using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>What plug-ins and clients rely on every day without thinking of it.</summary>
public sealed class EverydayRowTests
{
    [Fact]
    public async Task What_a_client_cannot_write_is_left_out_without_a_word()
    {
        await using var test = new TestOrganization();
        var then = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var nobody = new EntityReference("systemuser", Guid.NewGuid());
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A", ["createdon"] = then, ["createdby"] = nobody, ["versionnumber"] = 1L });
        test.Admin.Update(new Entity("account", id) { ["createdon"] = then, ["createdby"] = nobody, ["modifiedby"] = nobody, ["owningbusinessunit"] = new EntityReference("businessunit", Guid.NewGuid()) });

        var row = test.Admin.Retrieve("account", id, new ColumnSet("createdon", "createdby", "modifiedby"));

        Assert.Equal(test.Clock.GetUtcNow().UtcDateTime.Date, ((DateTime)row["createdon"]).Date);
        Assert.Equal(test.Organization.AdministratorId, row.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(test.Organization.AdministratorId, row.GetAttributeValue<EntityReference>("modifiedby").Id);
    }

    [Fact]
    public async Task A_plug_in_before_the_operation_may_set_what_a_client_cannot()
    {
        await using var test = new TestOrganization();
        var other = test.Organization.CreateUser("Otto Other", "System Administrator");
        test.Step("Create", "account", 20, probe => ((Entity)probe.Context.InputParameters["Target"])["createdby"] = new EntityReference("systemuser", other));

        var id = test.CreateAccount();

        Assert.Equal(other, test.Admin.Retrieve("account", id, new ColumnSet("createdby")).GetAttributeValue<EntityReference>("createdby").Id);
    }

    [Theory]
    [InlineData("name", "a\0b", "'.', hexadecimal value 0x00, is an invalid character.")]
    [InlineData("description", "a\u000Bb", "'\u000B', hexadecimal value 0x0B, is an invalid character.")]
    [InlineData("name", "a\uFFFFb", "'\uFFFF', hexadecimal value 0xFFFF, is an invalid character.")]
    public async Task A_character_that_XML_cannot_hold_is_refused(string column, string text, string expected)
    {
        await using var test = new TestOrganization();
        var id = test.Admin.Create(new Entity("account") { ["name"] = "tab\t, line\r\n, \U0001F600" });

        foreach (var write in new Action[] { () => test.Admin.Create(new Entity("account") { [column] = text }), () => test.Admin.Update(new Entity("account", id) { [column] = text }) })
        {
            var fault = TestOrganization.Fault(write);
            Assert.Equal((PlatformErrorCodes.InvalidCharactersInField, $"Invalid character in field '{column}': {expected}"), (fault.ErrorCode, fault.Message));
        }
    }

    [Fact]
    public async Task An_empty_text_is_no_text()
    {
        await using var test = new TestOrganization();
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A", ["description"] = "", ["telephone1"] = "1" });
        test.Admin.Update(new Entity("account", id) { ["telephone1"] = "" });
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("telephone1", ConditionOperator.Null);
        query.Criteria.AddCondition("description", ConditionOperator.Null);

        Assert.False(test.Admin.Retrieve("account", id, new ColumnSet("telephone1")).Contains("telephone1"));
        Assert.Equal(id, test.Admin.RetrieveMultiple(query).Entities.Single().Id);
    }

    [Fact]
    public async Task No_choices_are_none_and_each_counts_once()
    {
        await using var test = new TestOrganization();
        test.AddColumns("account", new ColumnDefinition
        {
            LogicalName = "test_options",
            SchemaName = "test_Options",
            Type = ColumnType.MultiSelectPicklist,
            Options = [new OptionDefinition { Value = 1 }, new OptionDefinition { Value = 2 }],
        });
        var none = test.Admin.Create(new Entity("account") { ["test_options"] = new OptionSetValueCollection() });
        var twice = test.Admin.Create(new Entity("account") { ["test_options"] = new OptionSetValueCollection([new OptionSetValue(2), new OptionSetValue(2)]) });
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("test_options", ConditionOperator.Null);

        Assert.Equal(none, test.Admin.RetrieveMultiple(query).Entities.Single().Id);
        Assert.Equal(2, Assert.Single(test.Admin.Retrieve("account", twice, new ColumnSet("test_options")).GetAttributeValue<OptionSetValueCollection>("test_options")).Value);
    }

    [Fact]
    public async Task A_number_has_its_types_limits_where_its_column_has_none()
    {
        await using var test = new TestOrganization();
        test.AddColumns(
            "account",
            new ColumnDefinition { LogicalName = "test_decimal", SchemaName = "test_Decimal", Type = ColumnType.Decimal },
            new ColumnDefinition { LogicalName = "test_double", SchemaName = "test_Double", Type = ColumnType.Double });
        (string Column, object Most, object TooMuch)[] limits =
            [("test_decimal", 100000000000m, 100000000001m), ("test_double", -100000000000.0, -1e300), ("revenue", new Money(922337203685477), new Money(922337203685478))];

        foreach (var (column, most, tooMuch) in limits)
        {
            test.Admin.Create(new Entity("account") { [column] = most });
            Assert.Equal(PlatformErrorCodes.ValueOutOfRange, TestOrganization.Fault(() => test.Admin.Create(new Entity("account") { [column] = tooMuch })).ErrorCode);
        }
    }

    [Fact]
    public async Task A_row_has_one_id()
    {
        await using var test = new TestOrganization();
        var id = test.CreateAccount();

        foreach (var write in new Action[] { () => test.Admin.Update(Two(id)), () => test.Admin.Create(Two(Guid.NewGuid())) })
        {
            var fault = TestOrganization.Fault(write);
            Assert.Equal((PlatformErrorCodes.UnExpected, "Entity Id must be the same as the value set in property bag."), (fault.ErrorCode, fault.Message));
        }

        static Entity Two(Guid id)
        {
            var row = new Entity("account", id) { ["name"] = "Two" };
            row.Attributes["accountid"] = Guid.NewGuid();
            row.Id = id;
            return row;
        }
    }

    [Fact]
    public async Task A_row_is_read_with_its_id_and_without_its_empty_columns()
    {
        await using var test = new TestOrganization();
        var owner = test.Organization.AdministratorId;
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A" });

        var none = test.Admin.Retrieve("account", id, new ColumnSet(false));
        var some = test.Admin.Retrieve("account", id, new ColumnSet("telephone1", "ownerid", "statuscode"));

        Assert.Equal((id, "accountid"), (none.Id, Assert.Single(none.Attributes).Key));
        Assert.Equal(["accountid", "ownerid", "statuscode"], some.Attributes.Keys.Order());
        var reference = some.GetAttributeValue<EntityReference>("ownerid");
        Assert.Equal(("systemuser", owner, "Administrator"), (reference.LogicalName, reference.Id, reference.Name));
        Assert.Equal((1, "Active"), (some.GetAttributeValue<OptionSetValue>("statuscode").Value, some.FormattedValues["statuscode"]));
        Assert.Contains("ColumnSet", TestOrganization.Fault(() => test.Admin.Retrieve("account", id, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_target_of_an_update_has_what_was_sent_and_null_for_what_was_cleared()
    {
        await using var test = new TestOrganization();
        var id = test.Admin.Create(new Entity("account") { ["name"] = "A", ["telephone1"] = "1", ["fax"] = "2" });
        Entity? seen = null;
        test.Step("Update", "account", 20, probe => seen = (Entity)probe.Context.InputParameters["Target"]);

        test.Admin.Update(new Entity("account", id) { ["telephone1"] = null, ["primarycontactid"] = null });

        Assert.True(seen!.Contains("telephone1") && seen["telephone1"] is null);
        Assert.True(seen.Contains("primarycontactid"));
        Assert.False(seen.Contains("fax") || seen.Contains("name"));
        Assert.Equal(id, seen["accountid"]);
        Assert.Equal(id, seen.Id);
    }

    [Fact]
    public async Task An_id_of_the_client_is_kept_and_cannot_be_used_twice()
    {
        await using var test = new TestOrganization();
        var id = Guid.NewGuid();

        Assert.Equal(id, test.Admin.Create(new Entity("account", id) { ["name"] = "A" }));
        Assert.Equal(PlatformErrorCodes.DuplicateRecord, TestOrganization.Fault(() => test.Admin.Create(new Entity("account") { ["accountid"] = id, ["name"] = "B" })).ErrorCode);
    }

    [Fact]
    public async Task A_new_user_is_enabled()
    {
        await using var test = new TestOrganization();
        var id = test.Admin.Create(new Entity("systemuser") { ["firstname"] = "Una", ["lastname"] = "User", ["domainname"] = "una@test" });

        Assert.Equal(false, test.Admin.Retrieve("systemuser", id, new ColumnSet("isdisabled"))["isdisabled"]);
    }

    [Fact]
    public async Task A_version_that_must_match_must_be_given()
    {
        await using var test = new TestOrganization();
        var id = test.CreateAccount();
        var update = new UpdateRequest { Target = new Entity("account", id) { ["name"] = "B" }, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches };
        var delete = new DeleteRequest { Target = new EntityReference("account", id), ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches };

        Assert.Equal(PlatformErrorCodes.ConcurrencyVersionNotProvided, TestOrganization.Fault(() => test.Admin.Execute(update)).ErrorCode);
        Assert.Equal(PlatformErrorCodes.ConcurrencyVersionNotProvided, TestOrganization.Fault(() => test.Admin.Execute(delete)).ErrorCode);
        delete.Target.RowVersion = test.Admin.Retrieve("account", id, new ColumnSet(false)).RowVersion;
        test.Admin.Execute(delete);
        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public async Task An_alternate_key_may_hold_a_lookup()
    {
        await using var test = new TestOrganization();
        using (var session = test.Organization.Store.OpenSession())
        {
            session.Metadata.TryGetTable("contact", out var contact);
            session.PutTable(contact! with { Keys = [new AlternateKeyDefinition { LogicalName = "test_key", SchemaName = "test_Key", Columns = ["lastname", "parentcustomerid"] }] });
            session.Commit();
        }
        var account = test.CreateAccount();
        var key = new KeyAttributeCollection { ["lastname"] = "One", ["parentcustomerid"] = new EntityReference("account", account) };

        var first = (UpsertResponse)test.Admin.Execute(new UpsertRequest { Target = new Entity("contact", key) { ["firstname"] = "A" } });
        var second = (UpsertResponse)test.Admin.Execute(new UpsertRequest { Target = new Entity("contact", key) { ["firstname"] = "B" } });

        Assert.Equal((true, false, first.Target.Id), (first.RecordCreated, second.RecordCreated, second.Target.Id));
        Assert.Equal(("B", "One"), (test.Rows("contact", "firstname", "lastname").Single()["firstname"], test.Rows("contact", "lastname").Single()["lastname"]));
    }

    [Fact]
    public async Task An_upsert_runs_the_steps_of_create_or_update_and_of_itself()
    {
        await using var test = new TestOrganization();
        var seen = new System.Collections.Generic.List<string>();
        foreach (var message in new[] { "Create", "Update" }) test.Step(message, "account", 40, probe => seen.Add(probe.Context.MessageName));
        var id = Guid.NewGuid();

        test.Admin.Execute(new UpsertRequest { Target = new Entity("account", id) { ["name"] = "A" } });
        test.Admin.Execute(new UpsertRequest { Target = new Entity("account", id) { ["name"] = "B" } });

        Assert.Equal(["Create", "Update"], seen);
    }

    [Theory]
    [InlineData(false, false, "", true, "1")]
    [InlineData(true, false, "", true, "1 3")]
    [InlineData(false, true, "0", true, "1")]
    [InlineData(true, true, "0 2", true, "1 3")]
    public async Task ExecuteMultiple_tells_what_its_settings_ask_for(bool goOn, bool responses, string answered, bool faulted, string faults)
    {
        await using var test = new TestOrganization();
        OrganizationRequest Create(string? table) => new CreateRequest { Target = new Entity(table) { ["name"] = "A" } };
        var request = new ExecuteMultipleRequest { Requests = [Create("account"), Create("nothing"), Create("account"), Create("nothing")], Settings = new ExecuteMultipleSettings { ContinueOnError = goOn, ReturnResponses = responses } };

        var answer = (ExecuteMultipleResponse)test.Admin.Execute(request);

        Assert.Equal(faulted, answer.IsFaulted);
        Assert.Equal(answered, string.Join(' ', answer.Responses.Where(r => r.Response is not null).Select(r => r.RequestIndex)));
        Assert.Equal(faults, string.Join(' ', answer.Responses.Where(r => r.Fault is not null).Select(r => r.RequestIndex)));
    }

    [Fact]
    public async Task ExecuteMultiple_takes_a_thousand_requests_and_none_of_itself()
    {
        await using var test = new TestOrganization();
        var many = new ExecuteMultipleRequest { Requests = [], Settings = new ExecuteMultipleSettings() };
        for (var i = 0; i <= 1000; i++) many.Requests.Add(new CreateRequest { Target = new Entity("account") });
        var nested = new ExecuteMultipleRequest { Requests = [new ExecuteMultipleRequest { Requests = [], Settings = new ExecuteMultipleSettings() }], Settings = new ExecuteMultipleSettings() };

        Assert.Equal(1000, TestOrganization.Fault(() => test.Admin.Execute(many)).ErrorDetails["MaxBatchSize"]);
        Assert.Empty(test.Rows("account"));
        Assert.Contains("ExecuteMultiple", ((ExecuteMultipleResponse)test.Admin.Execute(nested)).Responses.Single().Fault.Message, StringComparison.Ordinal);
    }
}
