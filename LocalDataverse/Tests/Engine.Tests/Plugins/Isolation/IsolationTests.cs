using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Plugins.Isolation;

/// <summary>A plug-in notices nothing of where it runs.</summary>
public sealed class IsolationTests
{
    public static TheoryData<PluginIsolation> Both => [PluginIsolation.InProcess, PluginIsolation.WorkerProcess];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task It_changes_the_target_and_hands_variables_on_to_the_next(PluginIsolation isolation)
    {
        await using var test = With(isolation);
        Step(test, "Create", 20, "change");
        Step(test, "Create", 20, "create", new StepOptions { Rank = 2 });
        var parent = test.Admin.Create(new Entity("account") { ["name"] = "Parent" });

        var id = test.Admin.Create(new Entity("account") { ["name"] = "Contoso", ["telephone1"] = "1", ["parentaccountid"] = new EntityReference("account", parent) });

        var row = test.Admin.Retrieve("account", id, new ColumnSet(true));
        Assert.Equal(("Contoso changed", false, false), (row["name"], row.Contains("telephone1"), row.Contains("parentaccountid")));
        Assert.EndsWith("changed1", row.GetAttributeValue<string>("description"), StringComparison.Ordinal);
        Assert.Contains(test.Rows("contact"), c => (string)c["fullname"] == "Create1 Contoso changed");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task The_rows_of_a_multiple_message_stay_those_that_its_single_events_have(PluginIsolation isolation)
    {
        await using var test = With(isolation);
        Step(test, "Create", 20, "change");

        test.Admin.Execute(new CreateMultipleRequest { Targets = new EntityCollection([new Entity("account") { ["name"] = "A" }, new Entity("account") { ["name"] = "B" }]) { EntityName = "account" } });

        Assert.Equal(["A changed", "B changed"], test.Rows("account").Select(a => a["name"]).Order());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task It_reads_images(PluginIsolation isolation)
    {
        await using var test = With(isolation);
        Step(test, "Update", 20, "image", new StepOptions { Images = [("before", 0, "name")] });
        var id = test.CreateAccount("Before");

        test.Admin.Update(new Entity("account", id) { ["name"] = "After" });

        Assert.Equal("Before", test.Admin.Retrieve("account", id, new ColumnSet("description"))["description"]);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Its_refusal_keeps_status_code_trace_and_text(PluginIsolation isolation)
    {
        await using var test = With(isolation);
        Step(test, "Create", 20, "refuse", new StepOptions { Secure = "secret" });

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal((PlatformErrorCodes.IsvAborted, "Not today."), (fault.ErrorCode, fault.Message));
        Assert.Equal(("1", "4711"), (fault.ErrorDetails["OperationStatus"], fault.ErrorDetails["SubErrorCode"]));
        Assert.EndsWith("refuse secret\r\n", fault.TraceText, StringComparison.Ordinal);
        var log = test.Rows("plugintracelog").Single();
        Assert.Contains("InvalidPluginExecutionException", log.GetAttributeValue<string>("exceptiondetails"), StringComparison.Ordinal);
        Assert.Empty(test.Rows("account"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_unexpected_exception_is_named(PluginIsolation isolation)
    {
        await using var test = With(isolation);
        Step(test, "Create", 20, "fail");

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal(PlatformErrorCodes.IsvUnExpected, fault.ErrorCode);
        Assert.EndsWith("(Execute): TestPlugins.Probe.Sandboxed: System.ArgumentException: That was wrong.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_failed_service_call_ends_the_operation_even_when_it_is_swallowed(PluginIsolation isolation)
    {
        await using var test = With(isolation);
        var step = Step(test, "Create", 20, "call badly");
        Assert.Equal(PlatformErrorCodes.QueryBuilderNoEntity, TestOrganization.Fault(() => test.CreateAccount()).ErrorCode);
        test.Admin.Delete("sdkmessageprocessingstep", step);
        Step(test, "Create", 20, "swallow");

        Assert.Equal(PlatformErrorCodes.TransactionCountReduced, TestOrganization.Fault(() => test.CreateAccount()).ErrorCode);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task It_gets_tokens_and_posts_its_context(PluginIsolation isolation)
    {
        var poster = new RecordingPoster();
        await using var test = With(isolation, o =>
        {
            o.ManagedIdentity = new Tokens();
            o.ServiceEndpointPosters.Add(poster);
        });
        var endpoint = test.Admin.Create(new Entity("serviceendpoint") { ["name"] = "E", ["contract"] = new OptionSetValue(6) });
        Step(test, "Create", 20, "token");
        Step(test, "Create", 40, "post", new StepOptions { Secure = endpoint.ToString() });

        var id = test.CreateAccount();

        Assert.Equal("token for scope", test.Admin.Retrieve("account", id, new ColumnSet("description"))["description"]);
        Assert.Equal((id, "Create"), (poster.Posted.Single().Context.PrimaryEntityId, poster.Posted.Single().Context.MessageName));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task It_may_go_on_without_a_token(PluginIsolation isolation)
    {
        await using var test = With(isolation, o => o.ManagedIdentity = new NoTokens());
        Step(test, "Create", 20, "token or reason");

        Assert.Equal("No token for scope", test.Admin.Retrieve("account", test.CreateAccount(), new ColumnSet("description"))["description"]);
    }

    [Fact]
    public async Task What_can_not_leave_its_process_fails_the_plug_in_and_not_the_worker()
    {
        await using var test = With(PluginIsolation.WorkerProcess);
        Step(test, "Create", 20, "keep");

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal(PlatformErrorCodes.IsvUnExpected, fault.ErrorCode);
        Assert.Contains("InvalidDataContractException", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_that_is_not_there_is_named()
    {
        await using var test = With(PluginIsolation.WorkerProcess, o => o.PluginWorker = "/nowhere/worker.dll");
        Step(test, "Create", 20, "change");

        Assert.Contains("The plug-in worker isn't there: '/nowhere/worker.dll'", TestOrganization.Fault(() => test.CreateAccount()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_is_used_again()
    {
        await using var test = With(PluginIsolation.WorkerProcess);
        test.Register("Create", "account", 20, new EntityReference("plugintype", test.Type(test.ProbeAssembly(), "TestPlugins.Probe.Counting")), null, new StepOptions());

        for (var i = 0; i < 3; i++) test.CreateAccount();

        Assert.Equal(["run 1\r\n", "run 2\r\n", "run 3\r\n"], test.Rows("plugintracelog", "messageblock").Select(l => l["messageblock"]).Order());
    }

    private static TestOrganization With(PluginIsolation isolation, Action<OrganizationOptions>? more = null) => new(o =>
    {
        o.PluginIsolation = isolation;
        more?.Invoke(o);
    });

    private static Guid Step(TestOrganization test, string message, int stage, string what, StepOptions? options = null) =>
        test.Register(message, "account", stage, new EntityReference("plugintype", test.Type(test.ProbeAssembly(), "TestPlugins.Probe.Sandboxed")), what, options ?? new StepOptions());

    private sealed class NoTokens : IManagedIdentityTokenSource
    {
        public string AcquireToken(IEnumerable<string> scopes) => throw new InvalidOperationException("No token for " + string.Join(',', scopes));
    }

    private sealed class Tokens : IManagedIdentityTokenSource
    {
        public string AcquireToken(IEnumerable<string> scopes) => "token for " + string.Join(',', scopes);
    }
}
