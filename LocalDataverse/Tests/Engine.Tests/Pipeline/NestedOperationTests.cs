using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class NestedOperationTests
{
    [Fact]
    public async Task Pre_validation_of_a_nested_operation_is_in_the_callers_transaction()
    {
        await using var test = new TestOrganization();
        bool? nested = null;
        test.Step("Create", "account", 40, p => p.Service().Create(new Entity("contact") { ["lastname"] = "Nested" }));
        test.Step("Create", "contact", 10, p =>
        {
            nested = p.Context.IsInTransaction;
            p.Service().Create(new Entity("task") { ["subject"] = "Not kept" });
        });
        test.Step("Create", "contact", 40, _ => throw new InvalidPluginExecutionException("No."));

        TestOrganization.Fault(() => test.CreateAccount());

        Assert.True(nested);
        Assert.Empty(test.Rows("task"));
        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public async Task A_fault_says_when_it_happened()
    {
        await using var test = new TestOrganization();

        var fault = TestOrganization.Fault(() => test.Admin.Delete("account", Guid.NewGuid()));

        Assert.Equal(test.Organization.Clock.GetUtcNow().UtcDateTime, fault.Timestamp, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task The_innermost_fault_and_its_trace_reach_the_client()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, p =>
        {
            p.Trace("outer");
            p.Service().Create(new Entity("contact") { ["lastname"] = "Nested" });
        });
        test.Step("Create", "contact", 20, p =>
        {
            p.Trace("inner");
            throw new InvalidPluginExecutionException(OperationStatus.Failed, 7, "Contacts are closed.");
        });

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal((PlatformErrorCodes.IsvAborted, "Contacts are closed.", "7"), (fault.ErrorCode, fault.Message, fault.ErrorDetails["SubErrorCode"]));
        Assert.Contains("Create of contact]\r\n\r\ninner\r\n", fault.TraceText, System.StringComparison.Ordinal);
        Assert.Equal(2, test.Rows("plugintracelog").Count);
    }

    [Fact]
    public async Task A_change_of_Target_after_the_main_operation_is_not_stored()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, p => p.Target["name"] = "Too late");

        var id = test.CreateAccount("In time");

        Assert.Equal("In time", test.Admin.Retrieve("account", id, new ColumnSet("name"))["name"]);
    }

    [Fact]
    public async Task Output_parameters_are_there_after_the_main_operation_only()
    {
        await using var test = new TestOrganization();
        var seen = new List<string>();
        foreach (var stage in new[] { 10, 20, 40 }) test.Step("Create", "account", stage, p => seen.Add($"{stage}: {string.Join(',', p.Context.OutputParameters.Keys)}"));

        test.CreateAccount();

        Assert.Equal(["10: ", "20: ", "40: id"], seen);
    }

    [Fact]
    public async Task Target_is_late_bound_whatever_the_client_sent()
    {
        await using var test = new TestOrganization();
        System.Type? type = null;
        test.Step("Create", "account", 20, p => type = p.Target.GetType());

        test.Admin.Create(new OwnAccount { ["name"] = "Early" });

        Assert.Equal(typeof(Entity), type);
    }

    [Fact]
    public async Task A_step_on_no_table_runs_for_every_table()
    {
        await using var test = new TestOrganization();
        var tables = new List<string>();
        test.Step("Create", null, 40, p => tables.Add(p.Context.PrimaryEntityName));

        test.CreateAccount();
        test.Admin.Create(new Entity("contact") { ["lastname"] = "Any" });

        Assert.Equal(["account", "contact"], tables);
    }

    [Fact]
    public async Task Steps_of_one_rank_run_by_their_filter()
    {
        await using var test = new TestOrganization();
        var ran = new List<string>();
        // A step on no table has no filter: it comes first.
        var some = test.Step("Create", "account", 40, _ => ran.Add("account"));
        test.Step("Create", null, 40, _ => ran.Add("every table"));

        test.CreateAccount();

        Assert.NotEqual(System.Guid.Empty, some);
        Assert.Equal(["every table", "account"], ran);
    }

    [Fact]
    public async Task Rows_deleted_by_a_cascade_run_their_own_steps()
    {
        await using var test = new TestOrganization();
        test.SetCascade("contact_customer_accounts", CascadeBehavior.Cascade, CascadeBehavior.NoCascade);
        var deleted = new List<string>();
        test.Step("Delete", "contact", 20, p => deleted.Add(p.Context.PrimaryEntityName));
        var account = test.CreateAccount();
        test.Admin.Create(new Entity("contact") { ["lastname"] = "Child", ["parentcustomerid"] = new EntityReference("account", account) });

        test.Admin.Delete("account", account);

        Assert.Equal(["contact"], deleted);
        Assert.Empty(test.Rows("contact"));
    }

    [Fact]
    public async Task Reading_steps_see_and_change_what_is_asked_and_answered()
    {
        await using var test = new TestOrganization();
        var id = test.CreateAccount("Open");
        test.Step("Retrieve", "account", 20, p => ((ColumnSet)p.Context.InputParameters["ColumnSet"]).AddColumn("accountnumber"));
        test.Step("Retrieve", "account", 40, p => ((Entity)p.Context.OutputParameters["BusinessEntity"])["name"] = "Masked");
        test.Step("RetrieveMultiple", "account", 40, p => ((EntityCollection)p.Context.OutputParameters["BusinessEntityCollection"]).Entities.Clear());

        var row = test.Admin.Retrieve("account", id, new ColumnSet("name"));
        var rows = test.Admin.RetrieveMultiple(new QueryExpression("account") { ColumnSet = new ColumnSet("name") });

        Assert.Equal("Masked", row["name"]);
        Assert.Empty(rows.Entities);
        Assert.Equal("Open", test.Rows("account").Single()["name"]);
    }

    [Microsoft.Xrm.Sdk.Client.EntityLogicalName("account")]
    private sealed class OwnAccount() : Entity("account");
}
