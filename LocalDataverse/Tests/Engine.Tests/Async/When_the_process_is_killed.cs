using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Async;

public sealed class When_the_process_is_killed
{
    [Fact]
    public async Task Should_run_its_job_again()
    {
        var folder = Directory.CreateTempSubdirectory("engine-kill-").FullName;
        try
        {
            string key;
            await using (var before = new TestOrganization(o => o.DataDirectory = folder))
            {
                var step = before.Step("Create", "account", 40, _ => { }, new StepOptions { Async = true });
                key = (string)before.Rows("sdkmessageprocessingstep").Single(s => s.Id == step)["configuration"];
            }

            await RunAndKillAsync(folder, key);

            var again = 0;
            await using var after = new TestOrganization(o => o.DataDirectory = folder);
            AppDomain.CurrentDomain.SetData(key, (Action<IServiceProvider, IPlugin, string>)((_, _, _) => again++));
            var job = after.Rows("asyncoperation").Single();
            Assert.Equal(20, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
            await after.DrainAsync();

            Assert.Equal(1, again);
            Assert.Equal(30, after.Rows("asyncoperation").Single().GetAttributeValue<OptionSetValue>("statuscode").Value);
            Assert.Equal("Killed in the middle", after.Rows("account").Single()["name"]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>SIGKILL in the middle of the job: no handler runs, nothing is written.</summary>
    private static async Task RunAndKillAsync(string folder, string key)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "EngineHost.dll"), folder, key }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        try
        {
            Assert.Equal("begun", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            Assert.Contains("is open already", Assert.Throws<IOException>(() => new TestOrganization(o => o.DataDirectory = folder)).Message, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }
}
