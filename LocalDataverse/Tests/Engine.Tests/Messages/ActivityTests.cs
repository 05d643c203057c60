using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

/// <summary>The people of activities, and the table that shows activities of every kind.</summary>
public sealed class ActivityTests
{
    [Fact]
    public async Task An_activity_keeps_its_parties()
    {
        await using var test = new TestOrganization();
        var (account, contact) = (test.CreateAccount(), test.Admin.Create(new Entity("contact") { ["lastname"] = "One" }));
        var id = test.Admin.Create(new Entity("email")
        {
            ["subject"] = "Hello",
            ["from"] = Parties(Party("systemuser", test.Organization.AdministratorId)),
            ["to"] = Parties(Party("contact", contact), new Entity("activityparty") { ["addressused"] = "someone@example.com" }),
            ["regardingobjectid"] = new EntityReference("account", account),
        });

        var row = test.Admin.Retrieve("email", id, new ColumnSet("from", "to", "cc", "activitytypecode"));

        Assert.Equal("email", row["activitytypecode"]);
        Assert.Equal(test.Organization.AdministratorId, row.GetAttributeValue<EntityCollection>("from").Entities.Single().GetAttributeValue<EntityReference>("partyid").Id);
        var to = row.GetAttributeValue<EntityCollection>("to");
        Assert.Equal("activityparty", to.EntityName);
        Assert.Equal(["someone@example.com"], to.Entities.Where(p => p.Contains("addressused")).Select(p => p["addressused"]));
        Assert.Equal(["One"], to.Entities.Where(p => p.Contains("partyid")).Select(p => p.GetAttributeValue<EntityReference>("partyid").Name));
        Assert.Empty(row.GetAttributeValue<EntityCollection>("cc").Entities);
        // Sender, recipients, regarding and owner.
        Assert.Equal([1, 2, 2, 8, 9], test.Rows("activityparty", "participationtypemask").Select(p => p.GetAttributeValue<OptionSetValue>("participationtypemask").Value).Order());
    }

    [Fact]
    public async Task A_list_that_is_given_again_replaces_the_one_before()
    {
        await using var test = new TestOrganization();
        var contacts = Enumerable.Range(1, 2).Select(n => test.Admin.Create(new Entity("contact") { ["lastname"] = $"Contact {n}" })).ToList();
        var id = test.Admin.Create(new Entity("phonecall") { ["subject"] = "Call", ["to"] = Parties(Party("contact", contacts[0])) });

        test.Admin.Update(new Entity("phonecall", id) { ["to"] = Parties(Party("contact", contacts[1])) });
        Assert.Equal(contacts[1], To(test, id).Single().GetAttributeValue<EntityReference>("partyid").Id);
        test.Admin.Update(new Entity("phonecall", id) { ["subject"] = "Still" });
        Assert.Single(To(test, id));
        test.Admin.Update(new Entity("phonecall", id) { ["to"] = null });
        Assert.Empty(To(test, id));
    }

    [Fact]
    public async Task Parties_may_be_given_as_an_array()
    {
        await using var test = new TestOrganization();
        var contact = test.Admin.Create(new Entity("contact") { ["lastname"] = "One" });
        object? seen = null;
        test.Step("Create", "phonecall", 20, p =>
        {
            seen = p.Target["to"];
            p.Target["from"] = new[] { Party("systemuser", test.Organization.AdministratorId) };
        });

        var id = test.Admin.Create(new Entity("phonecall") { ["subject"] = "Call", ["to"] = new[] { Party("contact", contact) } });

        Assert.Equal(contact, Assert.Single(Assert.IsType<EntityCollection>(seen).Entities).GetAttributeValue<EntityReference>("partyid").Id);
        Assert.Equal(contact, To(test, id).Single().GetAttributeValue<EntityReference>("partyid").Id);
        Assert.Single(test.Admin.Retrieve("phonecall", id, new ColumnSet("from")).GetAttributeValue<EntityCollection>("from").Entities);
    }

    [Fact]
    public async Task Parties_are_found_by_a_query_and_go_with_their_activity()
    {
        await using var test = new TestOrganization();
        var contact = test.Admin.Create(new Entity("contact") { ["lastname"] = "One" });
        var id = test.Admin.Create(new Entity("phonecall") { ["subject"] = "Call", ["to"] = Parties(Party("contact", contact)) });
        test.Admin.Create(new Entity("phonecall") { ["subject"] = "Other" });
        var query = new QueryExpression("phonecall") { ColumnSet = new ColumnSet("subject", "to") };
        query.AddLink("activityparty", "activityid", "activityid").LinkCriteria.AddCondition("partyid", ConditionOperator.Equal, contact);

        var found = test.Admin.RetrieveMultiple(query).Entities.Single();

        Assert.Equal(("Call", 1), (found["subject"], found.GetAttributeValue<EntityCollection>("to").Entities.Count));
        test.Admin.Delete("phonecall", id);
        Assert.DoesNotContain(test.Rows("activityparty", "activityid"), p => p.GetAttributeValue<EntityReference>("activityid").Id == id);
    }

    [Fact]
    public async Task A_party_needs_someone()
    {
        await using var test = new TestOrganization();

        Assert.Contains("partyid", TestOrganization.Fault(() => test.Admin.Create(new Entity("phonecall") { ["to"] = Parties(new Entity("activityparty")) })).Message, StringComparison.Ordinal);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => test.Admin.Create(new Entity("phonecall") { ["to"] = Parties(Party("contact", Guid.NewGuid())) })).ErrorCode);
        Assert.Empty(test.Rows("phonecall"));
    }

    [Fact]
    public async Task A_plug_in_sees_the_parties_in_its_target()
    {
        await using var test = new TestOrganization();
        var contact = test.Admin.Create(new Entity("contact") { ["lastname"] = "One" });
        EntityReference? seen = null;
        test.Step("Create", "phonecall", 20, probe => seen = ((Entity)probe.Context.InputParameters["Target"]).GetAttributeValue<EntityCollection>("to").Entities.Single().GetAttributeValue<EntityReference>("partyid"));

        test.Admin.Create(new Entity("phonecall") { ["to"] = Parties(Party("contact", contact)) });

        Assert.Equal(contact, seen?.Id);
    }

    [Fact]
    public async Task Activities_of_every_kind_are_seen_in_one_table()
    {
        await using var test = new TestOrganization();
        var (account, other) = (test.CreateAccount("Contoso"), test.CreateAccount("Other"));
        var task = test.Admin.Create(new Entity("task") { ["subject"] = "Task", ["regardingobjectid"] = new EntityReference("account", account) });
        test.Admin.Create(new Entity("phonecall") { ["subject"] = "Call", ["regardingobjectid"] = new EntityReference("account", account) });
        test.Admin.Create(new Entity("email") { ["subject"] = "Mail", ["regardingobjectid"] = new EntityReference("account", other) });
        var query = new QueryExpression("activitypointer") { ColumnSet = new ColumnSet("subject", "activitytypecode", "regardingobjectid", "statecode") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, account);
        query.AddOrder("subject", OrderType.Ascending);

        var rows = test.Admin.RetrieveMultiple(query).Entities;

        Assert.Equal([("Call", "phonecall"), ("Task", "task")], rows.Select(r => ((string)r["subject"], (string)r["activitytypecode"])));
        Assert.All(rows, r => Assert.Equal("Contoso", r.GetAttributeValue<EntityReference>("regardingobjectid").Name));
        Assert.Equal("Open", rows[1].FormattedValues["statecode"]);
        Assert.Equal("Task", test.Admin.Retrieve("activitypointer", task, new ColumnSet("subject"))["subject"]);
        var joined = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        var link = joined.AddLink("activitypointer", "accountid", "regardingobjectid");
        link.EntityAlias = "a";
        link.Columns = new ColumnSet("subject");
        link.LinkCriteria.AddCondition("subject", ConditionOperator.Like, "m%");
        Assert.Equal("Mail", test.Admin.RetrieveMultiple(joined).Entities.Single().GetAttributeValue<AliasedValue>("a.subject").Value);
    }

    [Fact]
    public async Task Users_see_their_own_activities_there_and_nobody_writes_to_it()
    {
        await using var test = new TestOrganization();
        var user = test.Organization.CreateService(test.Organization.CreateUser("Una User", "Basic User"));
        var own = user.Create(new Entity("task") { ["subject"] = "Own" });
        test.Admin.Create(new Entity("task") { ["subject"] = "Other" });

        Assert.Equal(own, user.RetrieveMultiple(new QueryExpression("activitypointer")).Entities.Single().Id);
        foreach (var write in new Action[]
        {
            () => test.Admin.Create(new Entity("activitypointer") { ["subject"] = "A" }),
            () => test.Admin.Update(new Entity("activitypointer", own) { ["subject"] = "A" }),
            () => test.Admin.Delete("activitypointer", own),
        }) Assert.Equal(PlatformErrorCodes.SdkEntityDoesNotSupportMessage, TestOrganization.Fault(write).ErrorCode);
    }

    [Theory]
    [InlineData(true, 6)]
    [InlineData(false, 3)]
    public async Task A_mail_that_is_sent_is_no_draft_any_more(bool issue, int status)
    {
        await using var test = new TestOrganization();
        var seen = 0;
        test.Step("Send", "email", 40, _ => seen++);
        var contact = test.Admin.Create(new Entity("contact") { ["lastname"] = "One" });
        var id = test.Admin.Create(new Entity("email") { ["subject"] = "Hello", ["from"] = Parties(Party("systemuser", test.Organization.AdministratorId)), ["to"] = Parties(Party("contact", contact)) });
        var request = new SendEmailRequest { EmailId = id, IssueSend = issue, TrackingToken = "" };

        Assert.Equal("Hello", ((SendEmailResponse)test.Admin.Execute(request)).Subject);

        var row = test.Admin.Retrieve("email", id, new ColumnSet("statecode", "statuscode"));
        Assert.Equal((1, status, 1), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value, seen));
        Assert.Contains("Completed", TestOrganization.Fault(() => test.Admin.Execute(request)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_without_sender_or_recipient_is_not_sent()
    {
        await using var test = new TestOrganization();
        var id = test.Admin.Create(new Entity("email") { ["subject"] = "Hello" });
        var request = new SendEmailRequest { EmailId = id, IssueSend = true, TrackingToken = "" };

        Assert.Contains("sender", TestOrganization.Fault(() => test.Admin.Execute(request)).Message, StringComparison.Ordinal);
        test.Admin.Update(new Entity("email", id) { ["from"] = Parties(Party("systemuser", test.Organization.AdministratorId)) });
        Assert.Contains("recipient", TestOrganization.Fault(() => test.Admin.Execute(request)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_change_their_owner_and_go_with_the_row_they_are_of()
    {
        await using var test = new TestOrganization();
        var account = new EntityReference("account", test.CreateAccount());
        var owner = new EntityReference("systemuser", test.Organization.CreateUser("New Owner", "System Administrator"));
        var note = test.Admin.Create(new Entity("annotation") { ["subject"] = "Note", ["objectid"] = account });

        test.Admin.Execute(new AssignRequest { Target = account, Assignee = owner });

        Assert.Equal(owner.Id, test.Admin.Retrieve("annotation", note, new ColumnSet("ownerid")).GetAttributeValue<EntityReference>("ownerid").Id);
        test.Admin.Delete("account", account.Id);
        Assert.Empty(test.Rows("annotation"));
    }

    [Fact]
    public async Task Activities_go_with_the_row_they_regard()
    {
        await using var test = new TestOrganization();
        var account = test.CreateAccount();
        test.Admin.Create(new Entity("task") { ["subject"] = "Task", ["regardingobjectid"] = new EntityReference("account", account) });

        test.Admin.Delete("account", account);

        Assert.Empty(test.Rows("task"));
        Assert.Empty(test.Rows("activitypointer"));
        Assert.Empty(test.Rows("activityparty"));
    }

    private static EntityCollection Parties(params Entity[] parties) => new(parties) { EntityName = "activityparty" };

    private static Entity Party(string table, Guid id) => new("activityparty") { ["partyid"] = new EntityReference(table, id) };

    private static DataCollection<Entity> To(TestOrganization test, Guid id) => test.Admin.Retrieve("phonecall", id, new ColumnSet("to")).GetAttributeValue<EntityCollection>("to").Entities;
}
