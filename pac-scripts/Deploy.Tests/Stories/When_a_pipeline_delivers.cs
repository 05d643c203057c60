using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests.Stories;

/// <summary>
/// The lines of the Azure DevOps pipeline as they stand, in a shell: it signs in, and calls the scripts one after the other. Nobody is there to answer a question. The jobs that
/// they run are those that are built; one script builds them itself.
/// </summary>
public sealed class When_a_pipeline_delivers
{
    [Fact]
    public async Task Should_bring_the_packed_solution_into_an_environment_that_has_none()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Skipped: a shell script needs a shell.");
        await using var environment = await TestEnvironment.StartAsync(installed: false);
        using var bench = environment.Workbench();
        var report = Path.Combine(bench.Folder, "found.sarif");
        await File.WriteAllTextAsync(report, """{ "runs": [ { "results": [] } ] }""", TestContext.Current.CancellationToken);
        bench.With(Workbench.KeyVariable, FullSettings.Key).With("PAC_PROFILE", Path.Combine(bench.Folder, "pac.profile")).With("PAC_TOKEN", environment.Token).With("PAC_REPORT", report)
            .With("servicePrincipalId", "00000000-0000-4000-8000-000000000005").With("tenantId", "00000000-0000-4000-8000-000000000006");
        var script = PipelineFile.Read("azure-pipelines.yml").Scripts.Single(text => text.Contains("pac auth create", StringComparison.Ordinal));
        var settings = bench.Settings(environment.Url, FullSettings.Create());

        using var shell = bench.WithBuiltJobs().Start("bash", "-c", script.Replace("pac-scripts/environments/test.json", settings, StringComparison.Ordinal));
        var (exit, output, error) = await bench.EndAsync(shell);

        Assert.True(exit == 0, $"{exit}: {error}\n{output}");
        Assert.Equal(["auth create", "solution check", "solution import"], bench.Lines.Select(line => string.Join(' ', line.Split(' ').Take(2))));
        Assert.Equal(Repository.Version, environment.InstalledVersion);
        Assert.Contains("erp_GetIntegrationHealth", output, StringComparison.Ordinal);

        // And once as it is, with dotnet run.
        using var own = environment.Workbench();
        using var process = own.Start(Path.Combine(TestFolders.Scripts, "verify.sh"), "--settings", settings);
        var verified = await own.EndAsync(process);
        Assert.Equal((0, string.Empty), (verified.Exit, verified.Error));
        Assert.DoesNotContain(environment.Token, bench.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(FullSettings.Key, bench.Said, StringComparison.Ordinal);
    }
}
