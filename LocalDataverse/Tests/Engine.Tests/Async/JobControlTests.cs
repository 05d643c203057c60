using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Async;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Async;

/// <summary>What people do with jobs by updating asyncoperation.</summary>
public sealed class JobControlTests
{
    private static readonly StepOptions InBackground = new() { Async = true };

    [Fact]
    public async Task A_canceled_job_never_runs_and_can_not_be_changed_any_more()
    {
        await using var test = new TestOrganization();
        var runs = 0;
        test.Step("Create", "account", 40, _ => runs++, InBackground);
        test.CreateAccount();

        Change(test, state: 3, status: 32);
        await test.DrainAsync();

        Assert.Equal((0, 3, 32, true), (runs, State(test), Status(test), Job(test).Contains("completedon")));
        Assert.Contains("is completed", TestOrganization.Fault(() => Change(test, state: 0, status: 0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paused_job_waits_until_it_is_resumed()
    {
        await using var test = new TestOrganization();
        var runs = 0;
        test.Step("Create", "account", 40, _ => runs++, InBackground);
        test.CreateAccount();

        Change(test, state: 1, status: 10);
        await test.DrainAsync();
        Assert.Equal((0, 1, 10), (runs, State(test), Status(test)));
        Change(test, state: 0, status: 0);
        await test.DrainAsync();
        Assert.Equal((1, 3, 30), (runs, State(test), Status(test)));
    }

    [Fact]
    public async Task A_postponed_job_waits_for_its_time()
    {
        await using var test = new TestOrganization();
        var runs = 0;
        test.Step("Create", "account", 40, _ => runs++, InBackground);
        test.CreateAccount();

        test.Admin.Update(new Entity("asyncoperation", Job(test).Id) { ["postponeuntil"] = test.Clock.GetUtcNow().UtcDateTime.AddHours(2), ["statecode"] = new OptionSetValue(0) });
        await test.DrainAsync();
        Assert.Equal(0, runs);
        test.Clock.Advance(TimeSpan.FromHours(3));
        await test.DrainAsync();
        Assert.Equal((1, 30), (runs, Status(test)));
    }

    [Theory]
    [InlineData(3, 32, 3, 32)]
    [InlineData(1, 10, 1, 10)]
    public async Task A_job_that_runs_ends_with_its_attempt_instead_of_trying_again(int state, int status, int finalState, int finalStatus)
    {
        await using var test = new TestOrganization();
        var runs = 0;
        test.Step("Create", "account", 40, _ =>
        {
            runs++;
            Change(test, state, status);
            throw new InvalidPluginExecutionException(OperationStatus.Retry, "Later.");
        }, InBackground);
        test.CreateAccount();

        await test.DrainAsync();
        test.Clock.Advance(TimeSpan.FromDays(1));
        await test.DrainAsync();

        Assert.Equal((1, finalState, finalStatus), (runs, State(test), Status(test)));
    }

    [Fact]
    public async Task Nobody_else_locks_a_job()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, _ => { }, InBackground);
        test.CreateAccount();

        Assert.Contains("Only the asynchronous service", TestOrganization.Fault(() => Change(test, state: 2, status: 20)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExecuteAsync_runs_a_request_later_as_who_asked()
    {
        await using var test = new TestOrganization();
        var user = test.Organization.CreateUser("Ann Basic", "Basic User");

        var id = ((ExecuteAsyncResponse)test.Organization.CreateService(user).Execute(new ExecuteAsyncRequest { Request = new CreateRequest { Target = new Entity("account") { ["name"] = "Later" } } })).AsyncJobId;

        Assert.Empty(test.Rows("account"));
        Assert.Equal((id, 54, "Create"), (Job(test).Id, Job(test).GetAttributeValue<OptionSetValue>("operationtype").Value, Job(test)["name"]));
        await test.DrainAsync();
        Assert.Equal(("Later", user), (test.Rows("account").Single()["name"], test.Rows("account").Single().GetAttributeValue<EntityReference>("createdby").Id));
        Assert.Equal(30, Status(test));
    }

    [Fact]
    public async Task ExecuteAsync_tells_of_a_failure_in_its_job()
    {
        await using var test = new TestOrganization();
        test.Admin.Execute(new ExecuteAsyncRequest { Request = new OrganizationRequest("Levitate") });

        await test.DrainAsync();

        Assert.Equal((31, PlatformErrorCodes.SdkEntityDoesNotSupportMessage), (Status(test), Job(test)["errorcode"]));
    }

    [Fact]
    public async Task ExecuteAsync_runs_the_request_whatever_parameters_it_carries()
    {
        await using var test = new TestOrganization();
        test.Admin.Execute(new ExecuteAsyncRequest { Request = new OrganizationRequest("Levitate") { [RollupJob.Table] = "account" } });

        await test.DrainAsync();

        Assert.Equal((31, PlatformErrorCodes.SdkEntityDoesNotSupportMessage), (Status(test), Job(test)["errorcode"]));
    }

    [Theory]
    [InlineData("data", "x")]
    [InlineData("operationtype", 57)]
    public async Task Nobody_else_says_what_a_job_runs(string column, object value)
    {
        await using var test = new TestOrganization();
        test.Admin.Execute(new ExecuteAsyncRequest { Request = new OrganizationRequest("WhoAmI") });

        var fault = TestOrganization.Fault(() => test.Admin.Update(new Entity("asyncoperation", Job(test).Id) { [column] = value is int number ? new OptionSetValue(number) : value }));

        Assert.Contains($"Only the asynchronous service writes '{column}'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_completed_job_can_be_deleted()
    {
        await using var test = new TestOrganization();
        test.Admin.Execute(new ExecuteAsyncRequest { Request = new OrganizationRequest("WhoAmI") });
        var id = Job(test).Id;

        Assert.Equal(PlatformErrorCodes.InvalidArgument, TestOrganization.Fault(() => test.Admin.Delete("asyncoperation", id)).ErrorCode);
        await test.DrainAsync();
        test.Admin.Delete("asyncoperation", id);

        Assert.Empty(test.Rows("asyncoperation"));
    }

    private static void Change(TestOrganization test, int state, int status) =>
        test.Admin.Update(new Entity("asyncoperation", Job(test).Id) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) });

    private static Entity Job(TestOrganization test) => test.Rows("asyncoperation").Single();

    private static int State(TestOrganization test) => Job(test).GetAttributeValue<OptionSetValue>("statecode").Value;

    private static int Status(TestOrganization test) => Job(test).GetAttributeValue<OptionSetValue>("statuscode").Value;
}
