using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>Duplicate detection rules, and what is detected when a client asks for it.</summary>
public sealed class DuplicateDetectionTests
{
    private const int Exact = 0, First = 1, Last = 2, Date = 3, Time = 4, Label = 5, Value = 6;
    private const string Text = "A record was not created or updated because a duplicate of the current record already exists.";

    [Fact]
    public async Task A_duplicate_is_refused_when_the_client_asks_and_the_rule_is_published()
    {
        await using var test = new TestOrganization();
        test.CreateAccount("Contoso");
        var rule = Rule(test, "account", "account", ("name", Exact, null));
        Create(test, "account", "name", "CONTOSO ");
        var job = ((PublishDuplicateRuleResponse)test.Admin.Execute(new PublishDuplicateRuleRequest { DuplicateRuleId = rule })).JobId;
        Assert.Equal((0, 1), State(test, rule));
        await test.DrainAsync();

        var fault = TestOrganization.Fault(() => Create(test, "account", "name", "CONTOSO "));

        Assert.Equal((1, 2), State(test, rule));
        Assert.Equal(30, test.Admin.Retrieve("asyncoperation", job, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal((PlatformErrorCodes.DuplicateRecordsFound, Text), (fault.ErrorCode, fault.Message));
        test.CreateAccount("Contoso");
        test.Admin.Execute(new CreateRequest { Target = new Entity("account") { ["name"] = "Contoso" }, ["SuppressDuplicateDetection"] = true });
        test.Admin.Execute(new UnpublishDuplicateRuleRequest { DuplicateRuleId = rule });
        Create(test, "account", "name", "Contoso");
        Assert.Equal((0, 0), State(test, rule));
    }

    [Fact]
    public async Task Updates_and_upserts_are_looked_at_with_the_columns_they_leave_alone()
    {
        await using var test = new TestOrganization();
        await PublishAsync(test, Rule(test, "account", "account", ("name", Exact, null), ("telephone1", Exact, null)));
        test.Admin.Create(new Entity("account") { ["name"] = "Contoso", ["telephone1"] = "1" });
        var other = test.Admin.Create(new Entity("account") { ["name"] = "Fabrikam", ["telephone1"] = "1" });
        var rename = new Entity("account", other) { ["name"] = "Contoso" };

        Assert.Equal(PlatformErrorCodes.DuplicateRecordsFound, TestOrganization.Fault(() => test.Admin.Execute(new UpdateRequest { Target = rename, ["SuppressDuplicateDetection"] = false })).ErrorCode);
        Assert.Equal(PlatformErrorCodes.DuplicateRecordsFound, TestOrganization.Fault(() => test.Admin.Execute(new UpsertRequest { Target = rename, ["SuppressDuplicateDetection"] = false })).ErrorCode);
        test.Admin.Execute(new UpdateRequest { Target = new Entity("account", other) { ["name"] = "Fabrikam 2" }, ["SuppressDuplicateDetection"] = false });
        test.Admin.Update(rename);
        test.Admin.Execute(new UpdateRequest { Target = new Entity("account", other) { ["description"] = "d" }, ["SuppressDuplicateDetection"] = false });
    }

    [Theory]
    [InlineData("lastname", First, "Müller-Lüdenscheidt", "muller-x", true)]
    [InlineData("lastname", First, "Mü", "Müller", false)]
    [InlineData("lastname", Last, "x-son", "Anderson", false)]
    [InlineData("lastname", Last, "Peterson", "Anderson", true)]
    [InlineData("birthdate", Date, "2000-02-03", "2000-02-03", true)]
    [InlineData("birthdate", Date, "2000-02-03", "2000-02-04", false)]
    [InlineData("lastusedincampaign", Date, "2000-02-03T01:00:00Z", "2000-02-03T23:00:00Z", true)]
    [InlineData("lastusedincampaign", Time, "2000-02-03T01:00:00Z", "2000-02-03T23:00:00Z", false)]
    [InlineData("lastusedincampaign", Time, "2000-02-03T01:00:00Z", "2000-02-03T01:00:00Z", true)]
    [InlineData("gendercode", Value, "1", "1", true)]
    [InlineData("gendercode", Value, "1", "2", false)]
    [InlineData("gendercode", Label, "2", "2", true)]
    [InlineData("gendercode", Label, "2", "1", false)]
    public async Task Operators_compare_as_they_say(string column, int op, string first, string second, bool same)
    {
        await using var test = new TestOrganization();
        await PublishAsync(test, Rule(test, "contact", "contact", (column, op, op is First or Last ? 4 : null)));
        test.Admin.Create(new Entity("contact") { [column] = Read(column, first) });

        var found = Duplicates(test.Admin, new Entity("contact") { [column] = Read(column, second) }, "contact");

        Assert.Equal(same ? 1 : 0, found.Entities.Count);
    }

    [Fact]
    public async Task Blank_values_are_alike_unless_the_condition_ignores_them()
    {
        await using var test = new TestOrganization();
        var rule = Rule(test, "account", "account", ("telephone1", Exact, null));
        await PublishAsync(test, rule);
        test.CreateAccount("A");
        Assert.Single(Duplicates(test.Admin, new Entity("account"), "account").Entities);

        var condition = test.Rows("duplicaterulecondition").Single();
        test.Admin.Update(new Entity("duplicaterulecondition", condition.Id) { ["ignoreblankvalues"] = true });

        Assert.Empty(Duplicates(test.Admin, new Entity("account"), "account").Entities);
    }

    [Fact]
    public async Task Case_and_inactive_rows_count_as_the_rule_says()
    {
        await using var test = new TestOrganization();
        var id = test.CreateAccount("Contoso");
        var rule = Rule(test, "account", "account", ("name", Exact, null));
        await PublishAsync(test, rule);
        int Count(string name) => Duplicates(test.Admin, new Entity("account") { ["name"] = name }, "account").Entities.Count;
        Assert.Equal((1, 1), (Count("Contoso"), Count("contoso")));

        test.Admin.Update(new Entity("duplicaterule", rule) { ["iscasesensitive"] = true });
        Assert.Equal((1, 0), (Count("Contoso"), Count("contoso")));

        test.Admin.Update(new Entity("account", id) { ["statecode"] = new OptionSetValue(1) });
        Assert.Equal(1, Count("Contoso"));
        test.Admin.Update(new Entity("duplicaterule", rule) { ["excludeinactiverecords"] = true });
        Assert.Equal(0, Count("Contoso"));
    }

    [Fact]
    public async Task Rows_of_another_table_are_found_and_come_in_pages()
    {
        await using var test = new TestOrganization();
        var rule = test.Admin.Create(new Entity("duplicaterule") { ["name"] = "r", ["baseentityname"] = "contact", ["matchingentityname"] = "account" });
        Condition(test, rule, "lastname", "name", Exact, null);
        await PublishAsync(test, rule);
        test.CreateAccount("Smith");
        test.CreateAccount("Smith");
        var request = new RetrieveDuplicatesRequest { BusinessEntity = new Entity("contact") { ["lastname"] = "Smith" }, MatchingEntityName = "account", PagingInfo = new PagingInfo { PageNumber = 2, Count = 1, ReturnTotalRecordCount = true } };

        var page = ((RetrieveDuplicatesResponse)test.Admin.Execute(request)).DuplicateCollection;

        Assert.Equal(("account", 1, false, 2), (page.EntityName, page.Entities.Count, page.MoreRecords, page.TotalRecordCount));
        Assert.Equal("Smith", page.Entities.Single()["name"]);
        Assert.Equal(PlatformErrorCodes.DuplicateRecordsFound, TestOrganization.Fault(() => Create(test, "contact", "lastname", "smith")).ErrorCode);
    }

    [Fact]
    public async Task A_user_is_not_told_of_rows_that_he_may_not_read()
    {
        await using var test = new TestOrganization();
        await PublishAsync(test, Rule(test, "account", "account", ("name", Exact, null)));
        test.CreateAccount("Contoso");
        var people = new People(test);
        var user = people.As(people.User("Una User", null, people.Role(PrivilegeDepth.Basic, "prvReadAccount", "prvCreateAccount")));

        Assert.Empty(Duplicates(user, new Entity("account") { ["name"] = "Contoso" }, "account").Entities);
        user.Execute(new CreateRequest { Target = new Entity("account") { ["name"] = "Contoso" }, ["SuppressDuplicateDetection"] = false });
        Assert.Single(Duplicates(user, new Entity("account") { ["name"] = "Contoso" }, "account").Entities);
    }

    [Fact]
    public async Task Nothing_is_detected_while_the_organisation_has_it_off()
    {
        await using var test = new TestOrganization();
        await PublishAsync(test, Rule(test, "account", "account", ("name", Exact, null)));
        test.CreateAccount("Contoso");
        test.Admin.Update(new Entity("organization", test.Organization.Id) { ["isduplicatedetectionenabledforonlinecreateupdate"] = false });

        Create(test, "account", "name", "Contoso");

        Assert.Equal(2, test.Rows("account").Count);
    }

    [Fact]
    public async Task Rules_that_cannot_work_are_not_published()
    {
        await using var test = new TestOrganization();
        var empty = Rule(test, "account", "account");
        var wrong = Rule(test, "account", "account", ("nonsense", Exact, null));
        var people = new People(test);
        var user = people.As(people.User("Una User", null, people.Role(PrivilegeDepth.Global, "prvReadDuplicateRule", "prvWriteDuplicateRule")));

        Assert.Contains("no conditions", TestOrganization.Fault(() => Publish(test.Admin, empty)).Message, StringComparison.Ordinal);
        Assert.Contains("'nonsense'", TestOrganization.Fault(() => Publish(test.Admin, wrong)).Message, StringComparison.Ordinal);
        Assert.Contains("prvPublishDuplicateRule", TestOrganization.Fault(() => Publish(user, empty)).Message, StringComparison.Ordinal);
        for (var i = 0; i < 5; i++) await PublishAsync(test, Rule(test, "account", "account", ("name", Exact, null)));
        var sixth = Rule(test, "account", "account", ("name", Exact, null));
        Assert.Contains("5 published", TestOrganization.Fault(() => Publish(test.Admin, sixth)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_writes_down_the_duplicates_of_the_rows_of_a_query()
    {
        await using var test = new TestOrganization();
        var rule = Rule(test, "account", "account", ("name", Exact, null));
        await PublishAsync(test, rule);
        var (first, second) = (test.CreateAccount("Contoso"), test.CreateAccount("Contoso"));
        test.CreateAccount("Fabrikam");
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("accountid", ConditionOperator.NotEqual, second);

        var job = ((BulkDetectDuplicatesResponse)test.Admin.Execute(Bulk(query))).JobId;
        await test.DrainAsync();

        var found = test.Admin.RetrieveMultiple(new QueryExpression("duplicaterecord") { ColumnSet = new ColumnSet(true) }).Entities.Single();
        Assert.Equal(
            (new EntityReference("account", first), new EntityReference("account", second), job, rule),
            (found["baserecordid"], found["duplicaterecordid"], found.GetAttributeValue<EntityReference>("asyncoperationid").Id, found.GetAttributeValue<EntityReference>("duplicateruleid").Id));
        Assert.Equal("Nightly", test.Admin.Retrieve("asyncoperation", job, new ColumnSet("name"))["name"]);
        Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, TestOrganization.Fault(() => test.Admin.Delete("duplicaterecord", found.Id)).ErrorCode);
        test.Admin.Delete("asyncoperation", job);
        Assert.Empty(test.Rows("duplicaterecord"));
    }

    [Fact]
    public async Task What_a_job_cannot_do_is_refused_by_name()
    {
        await using var test = new TestOrganization();
        var mail = Bulk(new QueryExpression("account"));
        mail.SendEmailNotification = true;
        var recurring = Bulk(new QueryExpression("account"));
        recurring.RecurrencePattern = "FREQ=DAILY;INTERVAL=1;";
        var people = new People(test);
        var user = people.As(people.User("Una User", null, people.Role(PrivilegeDepth.Global, "prvReadAccount")));

        Assert.Contains("'SendEmailNotification'", TestOrganization.Fault(() => test.Admin.Execute(mail)).Message, StringComparison.Ordinal);
        Assert.Contains("'RecurrencePattern'", TestOrganization.Fault(() => test.Admin.Execute(recurring)).Message, StringComparison.Ordinal);
        Assert.Contains("prvBulkDetectDuplicates", TestOrganization.Fault(() => user.Execute(Bulk(new QueryExpression("account")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_with_secrets_have_no_duplicates()
    {
        await using var test = new TestOrganization();

        foreach (var table in new[] { "serviceendpoint", "audit" })
            Assert.Contains($"not possible for the table '{table}'", TestOrganization.Fault(() => Publish(test.Admin, Rule(test, "account", table, ("name", Exact, null)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_unpublished_before_the_job_stays_out_of_force()
    {
        await using var test = new TestOrganization();
        var rule = Rule(test, "account", "account", ("name", Exact, null));

        Publish(test.Admin, rule);
        test.Admin.Execute(new UnpublishDuplicateRuleRequest { DuplicateRuleId = rule });
        await test.Organization.DrainAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), State(test, rule));
    }

    private static BulkDetectDuplicatesRequest Bulk(QueryExpression query) => new() { Query = query, JobName = "Nightly", ToRecipients = [], CCRecipients = [], RecurrencePattern = "" };

    private static Guid Rule(TestOrganization test, string from, string to, params (string Column, int Operator, int? Characters)[] conditions)
    {
        var rule = test.Admin.Create(new Entity("duplicaterule") { ["name"] = "rule", ["baseentityname"] = from, ["matchingentityname"] = to });
        foreach (var (column, op, characters) in conditions) Condition(test, rule, column, column, op, characters);
        return rule;
    }

    private static void Condition(TestOrganization test, Guid rule, string from, string to, int op, int? characters) => test.Admin.Create(new Entity("duplicaterulecondition")
    {
        ["regardingobjectid"] = new EntityReference("duplicaterule", rule),
        ["baseattributename"] = from,
        ["matchingattributename"] = to,
        ["operatorcode"] = new OptionSetValue(op),
        ["operatorparam"] = characters,
    });

    private static void Publish(IOrganizationService service, Guid rule) => service.Execute(new PublishDuplicateRuleRequest { DuplicateRuleId = rule });

    private static async Task PublishAsync(TestOrganization test, Guid rule)
    {
        Publish(test.Admin, rule);
        await test.DrainAsync();
    }

    private static void Create(TestOrganization test, string table, string column, string value) =>
        test.Admin.Execute(new CreateRequest { Target = new Entity(table) { [column] = value }, ["SuppressDuplicateDetection"] = false });

    private static EntityCollection Duplicates(IOrganizationService service, Entity row, string table) =>
        ((RetrieveDuplicatesResponse)service.Execute(new RetrieveDuplicatesRequest { BusinessEntity = row, MatchingEntityName = table })).DuplicateCollection;

    private static (int State, int Status) State(TestOrganization test, Guid rule)
    {
        var row = test.Rows("duplicaterule").Single(r => r.Id == rule);
        return (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    private static object Read(string column, string text) => column switch
    {
        "gendercode" => new OptionSetValue(int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
        "lastname" => text,
        _ => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal),
    };
}
