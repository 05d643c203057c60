using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Plugins.Isolation;

public sealed class When_a_plug_in_takes_its_process
{
    [Theory]
    [InlineData("exit")]
    [InlineData("fail fast")]
    [InlineData("overflow")]
    [InlineData("allocate")]
    [InlineData("throw elsewhere")]
    public async Task Should_fail_its_operation_alone(string how)
    {
        await using var test = new TestOrganization(o =>
        {
            o.PluginIsolation = PluginIsolation.WorkerProcess;
            o.PluginWorkerMemory = 100 * 1024 * 1024;
        });
        var step = Step(test, how);

        var fault = TestOrganization.Fault(() => test.CreateAccount("Gone"));

        Assert.Equal(
            (unchecked((int)0x8004418D), "The plug-in execution failed because the Sandbox Worker process crashed. This is typically due to an error in the plug-in code."), (fault.ErrorCode, fault.Message));
        Assert.EndsWith($"about to {how}\r\n", fault.TraceText, StringComparison.Ordinal);
        Lives(test, step);
    }

    [Theory]
    [InlineData("never return")]
    [InlineData("spin")]
    [InlineData("deadlock")]
    public async Task Should_be_ended_when_its_time_is_over(string how)
    {
        await using var test = new TestOrganization(o => o.PluginIsolation = PluginIsolation.WorkerProcess);
        var step = Step(test, how);

        var fault = Task.Run(() => TestOrganization.Fault(() => test.CreateAccount("Gone")), TestContext.Current.CancellationToken);
        // Its two minutes pass in some real seconds, in which it begins; for the next plug-in the clock stands still, however long its worker takes to start.
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!fault.IsCompleted)
        {
            await tick.WaitForNextTickAsync(TestContext.Current.CancellationToken);
            test.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal(PlatformErrorCodes.SandboxClientPluginTimeout, (await fault).ErrorCode);
        Lives(test, step);
    }

    private static Guid Step(TestOrganization test, string how) =>
        test.Register("Create", "account", 40, new EntityReference("plugintype", test.Type(test.ProbeAssembly(), "TestPlugins.Probe.Hostile")), how, new StepOptions());

    /// <summary>Nothing of the failed operation is left, and the next plug-in runs.</summary>
    private static void Lives(TestOrganization test, Guid step)
    {
        Assert.Empty(test.Rows("account"));
        test.Admin.Delete("sdkmessageprocessingstep", step);
        test.Register("Create", "account", 20, new EntityReference("plugintype", test.Type(test.ProbeAssembly(), "TestPlugins.Probe.Sandboxed")), "change", new StepOptions());
        test.CreateAccount("Next");
        Assert.Equal("Next changed", test.Rows("account").Single()["name"]);
    }
}
