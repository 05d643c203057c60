using System;
using System.IO;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

public sealed class CheckTests
{
    [Theory]
    [InlineData("Medium", 0)]
    [InlineData("Critical", (int)ExitCode.Found)]
    [InlineData("High", (int)ExitCode.Found)]
    public async Task Check_EndsByTheWorstThatWasFound(string severity, int expected)
    {
        using var bench = new Workbench();
        var report = Path.Combine(bench.Folder, "found.sarif");
        await File.WriteAllTextAsync(
            report,
            $$"""{ "runs": [ { "results": [ { "ruleId": "meta-remove-dup-reg", "message": { "text": "Twice" }, "properties": { "severity": "{{severity}}" } } ] } ] }""",
            TestContext.Current.CancellationToken);
        bench.With("PAC_REPORT", report);

        var (exit, output, _) = await bench.RunAsync("check", "--results", Path.Combine(bench.Folder, "results"));

        Assert.Equal(expected, exit);
        Assert.Contains($"{severity}: 1", output, StringComparison.Ordinal);
        Assert.Equal([$"solution check --path {Repository.ManagedZip} --outputDirectory {Path.Combine(bench.Folder, "results")}"], bench.Lines);
    }

    [Fact]
    public async Task Check_WhoseResultsHaveNoFolder_SaysThatItIsThisMachine()
    {
        using var bench = new Workbench();
        var taken = Path.Combine(bench.Folder, "results");
        await File.WriteAllTextAsync(taken, "a file", TestContext.Current.CancellationToken);

        var (exit, _, error) = await bench.RunAsync("check", "--results", taken);

        Assert.Equal((int)ExitCode.Files, exit);
        Assert.Contains(taken, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WithoutAReport_IsNoSuccess()
    {
        using var bench = new Workbench();

        var (exit, _, error) = await bench.RunAsync("check", "--results", Path.Combine(bench.Folder, "results"));

        Assert.Equal((int)ExitCode.Pac, exit);
        Assert.Contains("left no report", error, StringComparison.Ordinal);
    }
}
