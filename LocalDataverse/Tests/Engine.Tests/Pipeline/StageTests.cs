using System.Collections.Generic;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class StageTests
{
    [Fact]
    public async Task Stages_run_in_order_and_steps_of_a_stage_by_rank()
    {
        await using var test = new TestOrganization();
        var ran = new List<string>();
        foreach (var (stage, rank) in new[] { (40, 1), (20, 2), (10, 1), (20, 1), (40, 0) })
        {
            test.Step("Create", "account", stage, p => ran.Add($"{stage}/{rank} tx={p.Context.IsInTransaction} depth={p.Context.Depth}"), new StepOptions { Rank = rank });
        }

        test.CreateAccount();

        Assert.Equal(["10/1 tx=False depth=1", "20/1 tx=True depth=1", "20/2 tx=True depth=1", "40/0 tx=True depth=1", "40/1 tx=True depth=1"], ran);
    }

    [Fact]
    public async Task A_change_of_Target_in_pre_operation_is_stored()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, p => p.Target["name"] = p.Target.GetAttributeValue<string>("name") + " Ltd");

        var id = test.CreateAccount();

        Assert.Equal("Contoso Ltd", test.Admin.Retrieve("account", id, new ColumnSet("name"))["name"]);
    }

    [Fact]
    public async Task Target_carries_what_the_platform_adds_and_the_parent_what_the_client_sent()
    {
        await using var test = new TestOrganization();
        IPluginExecutionContext? context = null;
        test.Step("Create", "account", 40, p => context = p.Context);

        var id = test.CreateAccount();

        var target = (Entity)context!.InputParameters["Target"];
        Assert.Equal(id, context.PrimaryEntityId);
        Assert.Equal(id, (System.Guid)context.OutputParameters["id"]);
        foreach (var column in new[] { "createdon", "createdby", "modifiedon", "modifiedby", "ownerid", "owninguser", "owningbusinessunit", "statecode", "statuscode", "accountid" })
        {
            Assert.True(target.Contains(column), column);
        }
        var parent = context.ParentContext;
        Assert.Equal(30, parent.Stage);
        Assert.Equal("Create", parent.MessageName);
        Assert.Equal("ObjectModel Implementation", parent.OwningExtension.Name);
        Assert.Equal(["name"], ((Entity)parent.InputParameters["Target"]).Attributes.Keys);
        Assert.Equal((context.Depth, context.CorrelationId, context.OperationId, context.RequestId), (parent.Depth, parent.CorrelationId, parent.OperationId, parent.RequestId));
        Assert.True(parent.IsInTransaction);
        Assert.Null(parent.ParentContext);
        Assert.True((bool)context.SharedVariables["IsAutoTransact"]);
        Assert.True((bool)parent.SharedVariables["DefaultsAddedFlag"]);
    }

    [Fact]
    public async Task A_variable_of_pre_validation_is_found_in_the_parent_context_only()
    {
        await using var test = new TestOrganization();
        object? inParent = null, inOwn = "unset", early = "unset", shared = null;
        test.Step("Create", "account", 10, p => p.Context.SharedVariables["from10"] = "hello");
        test.Step("Create", "account", 20, p =>
        {
            inParent = p.Context.ParentContext.SharedVariables["from10"];
            early = p.Context.SharedVariables.Contains("from10");
            inOwn = p.Context.SharedVariables.Contains("from20");
            p.Context.SharedVariables["from20"] = "world";
        });
        test.Step("Create", "account", 40, p => shared = p.Context.SharedVariables["from20"]);

        test.CreateAccount();

        Assert.Equal(("hello", false, false, "world"), (inParent, early, inOwn, shared));
    }

    [Fact]
    public async Task A_throw_after_the_main_operation_rolls_everything_back_nested_operations_too()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, p => p.Service().Create(new Entity("contact") { ["lastname"] = "Nested" }));
        test.Step("Create", "contact", 40, p => p.Service().Create(new Entity("transactioncurrency") { ["currencyname"] = "Deeper" }));
        test.Step("Create", "account", 40, _ => throw new InvalidPluginExecutionException("No."));
        var before = test.Rows("transactioncurrency").Count;

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal((PlatformErrorCodes.IsvAborted, "No."), (fault.ErrorCode, fault.Message));
        Assert.Empty(test.Rows("account"));
        Assert.Empty(test.Rows("contact"));
        Assert.Equal(before, test.Rows("transactioncurrency").Count);
    }

    [Fact]
    public async Task Data_calls_of_the_outermost_pre_validation_commit_on_their_own()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 10, p => p.Service().Create(new Entity("contact") { ["lastname"] = "Kept" }));
        test.Step("Create", "account", 20, _ => throw new InvalidPluginExecutionException("No."));

        TestOrganization.Fault(() => test.CreateAccount());

        Assert.Single(test.Rows("contact"));
        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public async Task A_swallowed_error_of_a_service_call_still_ends_the_operation()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, p =>
        {
            TestOrganization.Fault(() => p.Service().Delete("contact", System.Guid.NewGuid()));
            Assert.Equal(PlatformErrorCodes.NoActiveTransaction, TestOrganization.Fault(() => p.Service().Create(new Entity("contact"))).ErrorCode);
        });

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal(PlatformErrorCodes.TransactionCountReduced, fault.ErrorCode);
        Assert.StartsWith("ISV code reduced the open transaction count.", fault.Message, System.StringComparison.Ordinal);
        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public async Task A_loop_ends_at_depth_eight()
    {
        await using var test = new TestOrganization();
        var deepest = 0;
        test.Step("Update", "account", 40, p =>
        {
            deepest = p.Context.Depth;
            p.Service().Update(new Entity("account", p.Target.Id) { ["name"] = "again" });
        });
        var id = test.CreateAccount();

        var fault = TestOrganization.Fault(() => test.Admin.Update(new Entity("account", id) { ["name"] = "once" }));

        Assert.Equal(8, deepest);
        Assert.Equal(PlatformErrorCodes.SdkCorrelationTokenDepthTooHigh, fault.ErrorCode);
    }

    [Fact]
    public async Task A_nested_operation_keeps_the_correlation_and_knows_its_parents()
    {
        await using var test = new TestOrganization();
        IPluginExecutionContext? outer = null, nested = null;
        test.Step("Create", "account", 40, p =>
        {
            outer = p.Context;
            p.Service().Create(new Entity("contact") { ["lastname"] = "Nested" });
        });
        test.Step("Create", "contact", 40, p => nested = p.Context);

        test.CreateAccount();

        Assert.Equal(outer!.CorrelationId, nested!.CorrelationId);
        Assert.Equal(2, nested.Depth);
        Assert.Equal("contact", nested.ParentContext.PrimaryEntityName);
        Assert.Equal("account", nested.ParentContext.ParentContext.PrimaryEntityName);
        Assert.Equal(40, nested.ParentContext.ParentContext.Stage);
        Assert.Equal(outer.RequestId, outer.OperationId);
    }

    [Theory]
    [InlineData("eventhandler")]
    [InlineData("plugintypeid")]
    public async Task A_step_of_the_fewest_columns_is_whole(string handler)
    {
        await using var test = new TestOrganization();
        var whole = new ColumnSet("sdkmessageid", "sdkmessagefilterid", "eventhandler", "plugintypeid", "mode", "supporteddeployment");
        var other = test.Admin.Retrieve("sdkmessageprocessingstep", test.Step("Create", "account", 20, p => p.Target["name"] = "By the step"), whole);
        test.Admin.Delete("sdkmessageprocessingstep", other.Id);
        var id = test.Admin.Create(new Entity("sdkmessageprocessingstep")
        {
            ["name"] = "Few",
            ["sdkmessageid"] = other["sdkmessageid"],
            ["sdkmessagefilterid"] = other["sdkmessagefilterid"],
            ["stage"] = new OptionSetValue(20),
            ["rank"] = 1,
            [handler] = new EntityReference("plugintype", test.ProbeType()),
        });

        var step = test.Admin.Retrieve("sdkmessageprocessingstep", id, whole);

        Assert.Equal((test.ProbeType(), test.ProbeType()), (step.GetAttributeValue<EntityReference>("eventhandler").Id, step.GetAttributeValue<EntityReference>("plugintypeid").Id));
        Assert.Equal((0, 0), (step.GetAttributeValue<OptionSetValue>("mode").Value, step.GetAttributeValue<OptionSetValue>("supporteddeployment").Value));
    }

    [Fact]
    public async Task A_disabled_step_does_not_run()
    {
        await using var test = new TestOrganization();
        var ran = 0;
        var step = test.Step("Create", "account", 40, _ => ran++);
        test.Admin.Update(new Entity("sdkmessageprocessingstep", step) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        test.CreateAccount();

        Assert.Equal(0, ran);
    }

    [Fact]
    public async Task An_impersonating_step_runs_as_its_user_for_the_caller()
    {
        await using var test = new TestOrganization();
        var user = test.Organization.CreateUser("Iris Impersonated", "System Administrator");
        IPluginExecutionContext? context = null;
        test.Step("Create", "account", 40, p => context = p.Context, new StepOptions { RunAs = user });

        test.CreateAccount();

        Assert.Equal((user, test.Organization.AdministratorId), (context!.UserId, context.InitiatingUserId));
    }

    [Fact]
    public async Task A_tag_is_a_shared_variable()
    {
        await using var test = new TestOrganization();
        object? tag = null;
        test.Step("Create", "account", 20, p => tag = p.Context.SharedVariables["tag"]);

        test.Admin.Execute(new Microsoft.Xrm.Sdk.Messages.CreateRequest { Target = new Entity("account"), Parameters = { ["tag"] = "import" } });
        Assert.Equal("import", tag);
        test.Organization.Execute(
            new Microsoft.Xrm.Sdk.Messages.CreateRequest { Target = new Entity("account") }, new CallOptions { UserId = test.Organization.AdministratorId, Tag = "web" });
        Assert.Equal("web", tag);
    }
}
