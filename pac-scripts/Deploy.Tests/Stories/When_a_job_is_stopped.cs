using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests.Stories;

/// <summary>Ctrl+C; build agents cancel with the same signal.</summary>
public sealed class When_a_job_is_stopped
{
    [Fact]
    public async Task Should_end_pac_leave_no_file_and_say_what_may_still_go_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Skipped: signals are sent with kill.");
        await using var environment = await TestEnvironment.StartAsync();
        environment.Disable(environment.Step(0).Id);
        using var bench = environment.Workbench().With("PAC_HANG", "import");
        using var job = bench.Start("dotnet", Workbench.Jobs, "import", "--settings", bench.Settings(environment.Url));
        var ended = bench.EndAsync(job);
        while (bench.Calls.Count == 0)
        {
            Assert.False(ended.IsCompleted, bench.Said);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        using (var kill = Process.Start("kill", ["-s", "INT", job.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        // Where signals are ignored, as shells make background jobs ignore SIGINT, it would never end.
        var (exit, output, error) = await ended.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

        Assert.Equal((int)ExitCode.Cancelled, exit);
        Assert.StartsWith("Stopped while pac solution import ran.", error, StringComparison.Ordinal);
        Assert.Contains("is disabled and will be again: ErpIntegration", output, StringComparison.Ordinal);
        Assert.False(File.Exists((string)bench.Calls[0]["Arguments"]!.AsArray().SkipWhile(argument => (string?)argument != "--settings-file").ElementAt(1)!));
        Assert.DoesNotContain(Process.GetProcesses(), process => process.Id == (int)bench.Calls[0]["Process"]! && !process.HasExited);
    }
}
