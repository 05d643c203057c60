using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Plugins;

public sealed class PluginFaultTests
{
    [Fact]
    public async Task An_InvalidPluginExecutionException_keeps_its_text_status_and_code()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, p =>
        {
            p.Trace("about to refuse");
            throw new InvalidPluginExecutionException(OperationStatus.Canceled, 12345, "Not today.");
        });

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal((PlatformErrorCodes.IsvAborted, "Not today."), (fault.ErrorCode, fault.Message));
        Assert.Equal(("1", "12345"), (fault.ErrorDetails["OperationStatus"], fault.ErrorDetails["SubErrorCode"]));
        Assert.StartsWith("\r\n[TestPlugins.Probe: TestPlugins.Probe.Probe]\r\n[", fault.TraceText, StringComparison.Ordinal);
        Assert.EndsWith("Create of account]\r\n\r\nabout to refuse\r\n", fault.TraceText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_says_where_it_happened()
    {
        await using var test = new TestOrganization();
        var step = test.Step("Create", "account", 20, _ => throw new InvalidPluginExecutionException("No."));

        var details = TestOrganization.Fault(() => test.CreateAccount()).ErrorDetails;

        Assert.Equal(("TestPlugins.Probe.Probe", step.ToString(), "1"), (details["Plugin.ExceptionFromPluginExecute"], details["ApiStepKey"], details["ApiDepthKey"]));
        Assert.Matches("^Plugin/TestPlugins\\.Probe\\.Probe, TestPlugins\\.Probe, Version=1\\.0\\.0\\.0, Culture=neutral, PublicKeyToken=[0-9a-f]{16}$", (string)details["ApiExceptionSourceKey"]);
        // The number every exception has, as live answers show it.
        Assert.Equal("-2146233088", details["SubErrorCode"]);
    }

    [Fact]
    public async Task The_fault_of_a_nested_operation_says_its_depth()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, p => p.Service().Delete("contact", Guid.NewGuid()));

        var details = TestOrganization.Fault(() => test.CreateAccount()).ErrorDetails;

        Assert.Equal("2", details["ApiDepthKey"]);
        Assert.False(details.ContainsKey("ApiStepKey"));
    }

    [Fact]
    public async Task An_InvalidPluginExecutionException_without_a_text_gets_the_platforms()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, _ => throw new InvalidPluginExecutionException(""));

        Assert.Equal("ISV code aborted the operation.", TestOrganization.Fault(() => test.CreateAccount()).Message);
    }

    [Fact]
    public async Task Any_other_exception_is_unexpected()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, _ => throw new InvalidOperationException("Oops."));

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal(PlatformErrorCodes.IsvUnExpected, fault.ErrorCode);
        Assert.StartsWith("An unexpected error occurred from ISV code.", fault.Message, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException: Oops.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_a_service_call_passes_through()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 20, p => p.Service().Delete("contact", Guid.NewGuid()));

        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, TestOrganization.Fault(() => test.CreateAccount()).ErrorCode);
    }

    [Fact]
    public async Task A_reference_that_is_not_there_is_named()
    {
        await using var test = new TestOrganization();
        var type = test.Type(test.Assembly("TestPlugins.Broken"), "TestPlugins.Broken.NeedsAbsentAssembly");
        test.Register("Create", "account", 20, new EntityReference("plugintype", type), null, new StepOptions());

        var fault = TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal(PlatformErrorCodes.IsvUnExpected, fault.ErrorCode);
        Assert.Contains("TestPlugins.Broken.NeedsAbsentAssembly", fault.Message, StringComparison.Ordinal);
        Assert.Contains("TestPlugins.Missing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_that_is_not_there_is_named()
    {
        await using var test = new TestOrganization();
        var type = test.Type(test.ProbeAssembly(), "TestPlugins.Probe.Nobody");
        test.Register("Create", "account", 20, new EntityReference("plugintype", type), null, new StepOptions());

        Assert.Contains("has no type 'TestPlugins.Probe.Nobody'", TestOrganization.Fault(() => test.CreateAccount()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plug_in_that_takes_too_long_is_cut_off_from_the_transaction()
    {
        await using var test = new TestOrganization();
        using var started = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var late = new TaskCompletionSource<OrganizationServiceFault>();
        test.Step("Create", "account", 40, p =>
        {
            p.Service().Create(new Entity("contact") { ["lastname"] = "Too early" });
            started.Set();
            goOn.Wait();
            late.SetResult(TestOrganization.Fault(() => p.Service().Create(new Entity("contact") { ["lastname"] = "Too late" })));
        });

        var call = Task.Run(() => TestOrganization.Fault(() => test.CreateAccount()), TestContext.Current.CancellationToken);
        started.Wait(TestContext.Current.CancellationToken);
        while (!call.IsCompleted)
        {
            test.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }
        goOn.Set();

        var fault = await call;
        Assert.Equal(PlatformErrorCodes.SandboxClientPluginTimeout, fault.ErrorCode);
        Assert.Contains("timed-out at the Sandbox Client", fault.Message, StringComparison.Ordinal);
        Assert.Equal(PlatformErrorCodes.SandboxClientPluginTimeout, (await late.Task).ErrorCode);
        Assert.Empty(test.Rows("account"));
        Assert.Empty(test.Rows("contact"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Time_does_not_count_when_a_debugger_is_attached(bool fromTheStart)
    {
        var attached = fromTheStart;
        await using var test = new TestOrganization(o => o.DebuggerAttached = () => attached);
        test.Step("Create", "account", 20, p =>
        {
            attached = true;
            test.Clock.Advance(TimeSpan.FromMinutes(10));
            p.Service().Create(new Entity("contact") { ["lastname"] = "Looked at" });
        });
        test.Step("Create", "account", 40, _ =>
        {
            attached = false;
            test.Clock.Advance(TimeSpan.FromMinutes(10));
        });
        test.Step("Create", "account", 40, p => p.Service().Create(new Entity("contact") { ["lastname"] = "Afterwards" }), new StepOptions { Rank = 2 });

        test.CreateAccount();

        Assert.Equal(2, test.Rows("contact").Count);
        // The next operation has a limit again.
        test.Step("Create", "lead", 20, _ => test.Clock.Advance(TimeSpan.FromMinutes(10)));
        test.Step("Create", "lead", 40, _ => { });
        Assert.Equal(PlatformErrorCodes.SandboxClientPluginTimeout, TestOrganization.Fault(() => test.Admin.Create(new Entity("lead") { ["lastname"] = "x", ["subject"] = "x" })).ErrorCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_plug_in_left_running_is_cut_off_at_its_end(bool fails)
    {
        await using var test = new TestOrganization();
        using var goOn = new ManualResetEventSlim();
        Task<OrganizationServiceFault>? left = null;
        test.Step("Create", "account", 40, p =>
        {
            var service = p.Service();
            left = Task.Run(() =>
            {
                goOn.Wait();
                return TestOrganization.Fault(() => service.Create(new Entity("contact") { ["lastname"] = "Too late" }));
            });
            if (fails) throw new InvalidPluginExecutionException("No.");
        });
        // Whoever called goes on after a failure too, and the transaction with it.
        test.Step("Update", "contact", 40, p =>
        {
            if (fails) TestOrganization.Fault(() => p.Service().Create(new Entity("account")));
            else p.Service().Create(new Entity("account"));
            goOn.Set();
            left!.Wait();
        });
        var only = test.Admin.Create(new Entity("contact") { ["lastname"] = "Only one" });

        Record.Exception(() => test.Admin.Update(new Entity("contact", only) { ["lastname"] = "Still the only one" }));

        Assert.Equal(PlatformErrorCodes.SandboxClientPluginTimeout, (await left!).ErrorCode);
        Assert.Equal([only], test.Rows("contact").Select(c => c.Id));
    }

    [Fact]
    public async Task The_trace_log_survives_the_rollback()
    {
        await using var test = new TestOrganization();
        var step = test.Step("Create", "account", 40, p =>
        {
            p.Trace("before the end");
            throw new InvalidPluginExecutionException("The end.");
        });

        TestOrganization.Fault(() => test.CreateAccount());

        var row = test.Rows("plugintracelog").Single();
        Assert.Equal("TestPlugins.Probe.Probe", row["typename"]);
        Assert.Equal(("Create", "account", 1), (row["messagename"], row["primaryentity"], row["depth"]));
        Assert.Equal("before the end\r\n", row["messageblock"]);
        Assert.StartsWith("Unhandled exception: \r\nException type: Microsoft.Xrm.Sdk.InvalidPluginExecutionException\r\nMessage: The end.\r\n", (string)row["exceptiondetails"], StringComparison.Ordinal);
        Assert.Equal(step, row["pluginstepid"]);
        Assert.Equal((0, 1), (row.GetAttributeValue<OptionSetValue>("mode").Value, row.GetAttributeValue<OptionSetValue>("operationtype").Value));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    public async Task The_setting_decides_what_is_logged(int setting, int rows)
    {
        await using var test = new TestOrganization();
        test.Admin.Update(new Entity("organization", test.Organization.Id) { ["plugintracelogsetting"] = new OptionSetValue(setting) });
        var fail = false;
        test.Step("Create", "account", 40, _ =>
        {
            if (fail) throw new InvalidPluginExecutionException("No.");
        });

        test.CreateAccount();
        fail = true;
        TestOrganization.Fault(() => test.CreateAccount());

        Assert.Equal(rows, test.Rows("plugintracelog").Count);
    }

    [Fact]
    public async Task The_setting_counts_from_the_moment_it_is_changed()
    {
        await using var test = new TestOrganization();
        test.Step("Create", "account", 40, _ => { });
        foreach (var setting in (int[])[2, 0, 2])
        {
            test.Admin.Update(new Entity("organization", test.Organization.Id) { ["plugintracelogsetting"] = new OptionSetValue(setting) });
            test.CreateAccount();
        }

        Assert.Equal(2, test.Rows("plugintracelog").Count);
    }
}
