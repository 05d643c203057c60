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

/// <summary>Rows in queues, and rows that a job deletes.</summary>
public sealed class QueueAndBulkDeleteTests
{
    [Fact]
    public async Task A_row_is_in_one_queue_and_someone_works_on_it()
    {
        await using var test = new TestOrganization();
        var queues = Enumerable.Range(1, 2).Select(n => test.Admin.Create(new Entity("queue") { ["name"] = $"Queue {n}" })).ToList();
        var task = new EntityReference("task", test.Admin.Create(new Entity("task") { ["subject"] = "Do it" }));

        var item = Add(queues[0]);
        Assert.Equal((queues[0], "Do it", task.Id), (Lookup("queueid")?.Id, (string)Row()["title"], Lookup("objectid")?.Id));
        test.Admin.Execute(new PickFromQueueRequest { QueueItemId = item, WorkerId = test.Organization.AdministratorId });
        Assert.Equal(test.Organization.AdministratorId, Lookup("workerid")?.Id);
        test.Admin.Execute(new ReleaseToQueueRequest { QueueItemId = item });
        Assert.Null(Lookup("workerid"));
        Assert.Equal(item, Add(queues[1]));
        Assert.Equal(queues[1], Lookup("queueid")?.Id);
        test.Admin.Execute(new RemoveFromQueueRequest { QueueItemId = item });
        Assert.Empty(test.Rows("queueitem"));
        Assert.Single(test.Rows("task"));

        Guid Add(Guid queue) => ((AddToQueueResponse)test.Admin.Execute(new AddToQueueRequest { Target = task, DestinationQueueId = queue })).QueueItemId;
        Entity Row() => test.Rows("queueitem", "queueid", "objectid", "title", "workerid").Single();
        EntityReference? Lookup(string column) => Row().GetAttributeValue<EntityReference>(column);
    }

    [Fact]
    public async Task A_job_deletes_the_rows_of_queries_and_counts_those_that_stay()
    {
        await using var test = new TestOrganization();
        foreach (var name in new[] { "Old A", "Old B", "Old C", "New" }) test.CreateAccount(name);
        test.Step("Delete", "account", 10, probe =>
        {
            var id = ((EntityReference)probe.Context.InputParameters["Target"]).Id;
            if ((string)test.Admin.Retrieve("account", id, new ColumnSet("name"))["name"] == "Old B") throw new InvalidPluginExecutionException("Stays.");
        });

        var job = ((BulkDeleteResponse)test.Admin.Execute(Request("Old%", test.Clock.GetUtcNow().UtcDateTime))).JobId;
        Assert.Equal(4, test.Rows("account").Count);
        await test.DrainAsync();

        Assert.Equal(["New", "Old B"], test.Rows("account", "name").Select(a => (string)a["name"]).Order());
        Assert.Equal("Succeeded", test.Admin.Retrieve("asyncoperation", job, new ColumnSet("statuscode")).FormattedValues["statuscode"]);
        var row = test.Rows("bulkdeleteoperation", "successcount", "failurecount", "name", "asyncoperationid").Single();
        Assert.Equal((2, 1, "Clean up", job), (row["successcount"], row["failurecount"], row["name"], row.GetAttributeValue<EntityReference>("asyncoperationid").Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_job_skips_no_row_though_its_pages_have_no_cookie(bool distinct)
    {
        await using var test = new TestOrganization();
        var accounts = Enumerable.Range(0, 501).Select(_ => test.CreateAccount("Old")).ToList();
        // The order needs the link; two contacts give the first account twice.
        foreach (var account in accounts.Append(accounts[0])) test.Admin.Create(new Entity("contact") { ["lastname"] = "C", ["parentcustomerid"] = new EntityReference("account", account) });
        var query = new QueryExpression("account") { Distinct = distinct };
        query.AddLink("contact", "accountid", "parentcustomerid").Orders.Add(new OrderExpression("lastname", OrderType.Ascending));

        test.Admin.Execute(Request(query));
        await test.DrainAsync();

        Assert.Empty(test.Rows("account", "name"));
        var row = test.Rows("bulkdeleteoperation", "successcount", "failurecount").Single();
        Assert.Equal((501, 0), (row["successcount"], row["failurecount"]));
    }

    [Fact]
    public async Task A_job_deletes_no_more_than_its_query_asks_for()
    {
        await using var test = new TestOrganization();
        foreach (var name in new[] { "B", "C", "A" }) test.CreateAccount(name);
        var query = new QueryExpression("account") { TopCount = 2 };
        query.AddOrder("name", OrderType.Ascending);

        test.Admin.Execute(Request(query));
        await test.DrainAsync();

        Assert.Equal("C", test.Rows("account", "name").Single()["name"]);
    }

    [Fact]
    public async Task A_job_that_fails_tells_what_it_deleted_before()
    {
        await using var test = new TestOrganization();
        test.CreateAccount("Old");

        var job = ((BulkDeleteResponse)test.Admin.Execute(Request(new QueryExpression("account"), new QueryExpression("no_table")))).JobId;
        await test.DrainAsync();

        Assert.Equal("Failed", test.Admin.Retrieve("asyncoperation", job, new ColumnSet("statuscode")).FormattedValues["statuscode"]);
        Assert.Equal(1, test.Rows("bulkdeleteoperation", "successcount").Single()["successcount"]);
    }

    [Fact]
    public async Task A_request_that_names_a_job_of_others_needs_the_privilege_too()
    {
        await using var test = new TestOrganization();
        test.CreateAccount("Old");
        test.Admin.Execute(Request("Old", test.Clock.GetUtcNow().UtcDateTime.AddHours(2)));
        var request = new OrganizationRequest("BulkDelete") { ["BulkDeleteOperationId"] = test.Rows("bulkdeleteoperation", "name").Single().Id };

        var job = ((ExecuteAsyncResponse)test.Organization.CreateService(test.Organization.CreateUser("Una User", "Basic User")).Execute(new ExecuteAsyncRequest { Request = request })).AsyncJobId;
        await test.DrainAsync();

        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, test.Admin.Retrieve("asyncoperation", job, new ColumnSet("errorcode"))["errorcode"]);
        Assert.Single(test.Rows("account"));
    }

    [Fact]
    public async Task A_job_waits_for_its_time()
    {
        await using var test = new TestOrganization();
        test.CreateAccount("Old");

        test.Admin.Execute(Request("Old", test.Clock.GetUtcNow().UtcDateTime.AddHours(2)));
        await test.DrainAsync();
        Assert.Single(test.Rows("account"));
        test.Clock.Advance(TimeSpan.FromHours(2));
        await test.DrainAsync();

        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public async Task Recurring_jobs_and_callers_without_the_privilege_are_refused()
    {
        await using var test = new TestOrganization();
        var recurring = Request("Old", DateTime.UnixEpoch);
        recurring.RecurrencePattern = "FREQ=DAILY;";

        Assert.Contains("RecurrencePattern", TestOrganization.Fault(() => test.Admin.Execute(recurring)).Message, StringComparison.Ordinal);
        Assert.Equal(
            PlatformErrorCodes.PrivilegeDenied,
            TestOrganization.Fault(() => test.Organization.CreateService(test.Organization.CreateUser("Una User", "Basic User")).Execute(Request("Old", DateTime.UnixEpoch))).ErrorCode);
    }

    private static BulkDeleteRequest Request(string names, DateTime start)
    {
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("name", ConditionOperator.Like, names);
        var request = Request(query);
        request.StartDateTime = start;
        return request;
    }

    private static BulkDeleteRequest Request(params QueryExpression[] queries) =>
        new() { JobName = "Clean up", QuerySet = queries, StartDateTime = DateTime.UnixEpoch, ToRecipients = [], CCRecipients = [], RecurrencePattern = "", SendEmailNotification = false };
}
