using System;
using System.IO;
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
        var folder = Directory.CreateTempSubdirectory("engine-begun-");
        try
        {
            var begun = Path.Combine(folder.FullName, "begun");
            var step = Step(test, how, begun);

            var fault = Task.Run(() => TestOrganization.Fault(() => test.CreateAccount("Gone")), TestContext.Current.CancellationToken);
            await EndAsync(fault, () =>
            {
                // The clock stands still until the plug-in has begun, however long its worker takes to start; then its two minutes pass in some real seconds.
                if (File.Exists(begun)) test.Clock.Advance(TimeSpan.FromSeconds(30));
            }).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

            Assert.Equal(PlatformErrorCodes.SandboxClientPluginTimeout, (await fault).ErrorCode);
            Assert.EndsWith($"about to {how}\r\n", (await fault).TraceText, StringComparison.Ordinal);
            Lives(test, step);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task EndAsync(Task task, Action tick)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!task.IsCompleted)
        {
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
            tick();
        }
    }

    private static Guid Step(TestOrganization test, string how, string? begun = null) =>
        test.Register("Create", "account", 40, new EntityReference("plugintype", test.Type(test.ProbeAssembly(), "TestPlugins.Probe.Hostile")), how, new StepOptions { Secure = begun });

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
