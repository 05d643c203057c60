using System;
using System.IO;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace ErpIntegration.Deploy.Tests.Stories;

/// <summary>A development environment: the unmanaged package. Nothing is ever taken away.</summary>
public sealed class When_the_unmanaged_solution_lives
{
    [Fact]
    public async Task Should_come_be_updated_and_leave_everything_behind_when_it_goes()
    {
        await using var environment = await TestEnvironment.StartAsync(installed: false);
        using var bench = environment.Workbench(live: true).With(Workbench.KeyVariable, FullSettings.Key);
        var settings = bench.Settings(environment.Url, FullSettings.Create());
        var first = SolutionVersions.Write(bench.Folder, new Version(1, 0, 0, 0), "erp_OldNote", managed: false);
        var second = SolutionVersions.Write(bench.Folder, new Version(1, 1, 0, 0), "erp_NewNote", managed: false);

        await DoneAsync("import", "--settings", settings, "--zip", first);
        await DoneAsync("configure", "--settings", settings);
        await DoneAsync("verify", "--settings", settings);
        var account = environment.Service.Create(new Entity("account") { ["name"] = "Contoso", ["erp_oldnote"] = "old" });

        await DoneAsync("import", "--settings", settings, "--zip", second);
        Assert.Equal("1.1.0.0", environment.InstalledVersion);
        Assert.Equal((true, true), (environment.HasColumn("account", "erp_oldnote"), environment.HasColumn("account", "erp_newnote")));
        await DoneAsync("verify", "--settings", settings);
        await DoneAsync("rollback", "--settings", settings, "--to", first);
        Assert.Equal("1.1.0.1", environment.InstalledVersion);
        Assert.DoesNotContain(bench.Lines, line => line.Contains("--stage-and-upgrade", StringComparison.Ordinal) || line.Contains("_managed", StringComparison.Ordinal));

        // What the maker portal would have changed comes back as source.
        var source = Path.Combine(bench.Folder, "src");
        await DoneAsync("export", "--settings", settings, "--folder", source);
        Assert.Contains("erp_NewNote", await File.ReadAllTextAsync(Path.Combine(source, "Entities", "Account", "Entity.xml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        Assert.Contains("its components and data stay", await DoneAsync("uninstall", "--settings", settings, "--yes"), StringComparison.Ordinal);
        Assert.Null(environment.InstalledVersion);
        Assert.Equal("old", environment.Service.Retrieve("account", account, new ColumnSet("erp_oldnote"))["erp_oldnote"]);

        async Task<string> DoneAsync(params string[] job)
        {
            var (exit, output, error) = await bench.RunAsync(job);
            Assert.True(exit == 0, $"{string.Join(' ', job)} ended with {exit}: {error}\n{output}");
            return output;
        }
    }
}
