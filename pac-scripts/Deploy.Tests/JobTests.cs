using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Commands;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

/// <summary>What holds for every job.</summary>
public sealed class JobTests
{
    private const string ExampleMark = "Example: ";

    // What a job may ask an environment for without changing it.
    private static readonly string[] Reading = ["Retrieve", "RetrieveMultiple", "WhoAmI", "erp_GetIntegrationHealth"];

    private static readonly IReadOnlyList<string> Names = [.. DeployCommand.Create().Subcommands.Select(command => command.Name)];

    public static TheoryData<string> Jobs => [.. Names];

    [Fact]
    public async Task WhatIf_OfEveryJob_ChangesNothing()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);

        foreach (var job in Names)
        {
            var (exit, output, error) = await bench.RunAsync([.. Line(bench, environment, job), "--what-if"]);

            // Nothing is configured, which verify finds.
            Assert.True(exit == (job == "verify" ? (int)ExitCode.Found : 0), $"{job} ended with {exit}: {error}");
            Assert.Contains(job == "verify" ? "signed in" : "would", output, StringComparison.Ordinal);
        }

        Assert.Empty(bench.Calls);
        Assert.Empty(environment.Organization.ExecutionLog.Latest.Select(entry => entry.Message).Except(Reading));
    }

    [Fact]
    public async Task Twice_EveryJob_EndsAsOnce()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);
        bench.With("PAC_REPORT", Report(bench));

        foreach (var job in Names)
        {
            var line = Line(bench, environment, job);
            var before = bench.Lines.Count;
            var once = await bench.RunAsync(line);
            var calls = bench.Lines.Skip(before).Select(Stable).ToList();
            var twice = await bench.RunAsync(line);

            Assert.Equal((job, once.Exit, once.Error), (job, twice.Exit, twice.Error));
            Assert.Equal(calls, bench.Lines.Skip(before + calls.Count).Select(Stable));
        }

        // What each of them said, and what it gave to other programs.
        Assert.All((string[])[environment.Token, FullSettings.Key], secret =>
        {
            Assert.DoesNotContain(secret, bench.Said, StringComparison.Ordinal);
            Assert.DoesNotContain(bench.Calls, call => $"{call["Arguments"]}{call["Settings"]}".Contains(secret, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Jobs_AskNothing()
    {
        using var file = new PEReader(File.OpenRead(Workbench.Jobs));
        var metadata = file.GetMetadataReader();
        var members = metadata.MemberReferences.Select(handle => metadata.GetString(metadata.GetMemberReference(handle).Name)).ToHashSet();

        Assert.Contains("WriteLine", members);
        Assert.DoesNotContain(members, name => name is "ReadLine" or "ReadLineAsync" or "ReadKey" or "Read" or "get_In" or "Ask" or "Prompt" or "Confirm");
    }

    [Fact]
    public async Task Program_ThatFails_StopsItsJobAtOnce()
    {
        await using var environment = await TestEnvironment.StartAsync();
        using var bench = environment.Workbench().With(Workbench.KeyVariable, FullSettings.Key);

        // These two call none.
        foreach (var job in Names.Except(["configure", "verify"]))
        {
            bench.With("PAC_FAIL", FirstVerb(job));
            var before = bench.Calls.Count;
            var (exit, _, error) = await bench.RunAsync(Line(bench, environment, job));

            Assert.Equal((job, (int)ExitCode.Pac, 1), (job, exit, error.Split(Environment.NewLine).Length));
            Assert.Equal(before + 1, bench.Calls.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public async Task WrongCommandLine_EndsWith1(string job)
    {
        using var bench = new Workbench();

        Assert.Equal((int)ExitCode.Usage, (await bench.RunAsync(job, "--nothing")).Exit);
        Assert.Empty(bench.Calls);
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Help_HasAnExampleThatCanBeRun(string job)
    {
        var command = DeployCommand.Create().Subcommands.Single(command => command.Name == job);
        var example = command.Description![(command.Description!.IndexOf(ExampleMark, StringComparison.Ordinal) + ExampleMark.Length)..];

        Assert.StartsWith(job, example, StringComparison.Ordinal);
        Assert.Empty(DeployCommand.Create().Parse(example).Errors);
        Assert.All(command.Options, option => Assert.False(string.IsNullOrEmpty(option.Description)));
    }

    [Fact]
    public void ExitCodes_AreThoseOfTheDocument() => Assert.Equal(
        Enum.GetValues<ExitCode>().Select(code => $"{(int)code}"),
        File.ReadLines(Path.Combine(Repository.Root, "docs", "install.md")).SkipWhile(line => !line.StartsWith("| exit code", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1].Trim()));

    private static string[] Line(Workbench bench, TestEnvironment environment, string job)
    {
        string[] settings = ["--settings", bench.Settings(environment.Url, FullSettings.Create())];
        return job switch
        {
            "pack" => [job],
            "check" => [job, "--results", Path.Combine(bench.Folder, "results")],
            "export" => [job, .. settings, "--folder", Path.Combine(bench.Folder, "src")],
            "rollback" => [job, .. settings, "--to", SolutionVersions.Write(bench.Folder, new Version(0, 0, 9, 0))],
            "uninstall" => [job, .. settings, "--yes"],
            _ => [job, .. settings],
        };
    }

    // Of pac, or the project that dotnet builds.
    private static string FirstVerb(string job) => job switch
    {
        "rollback" => "import",
        "uninstall" => "delete",
        "pack" => Path.Combine(Repository.Root, "Solution/Solution.csproj"),
        "push" => Path.Combine(Repository.Root, "Plugins/ErpIntegration.Plugins.csproj"),
        _ => job,
    };

    // Files that live as long as the job have another name each time.
    private static string Stable(string line) => string.Join(' ', line.Split(' ').Where(word => !word.Contains(Path.GetTempPath(), StringComparison.Ordinal)));

    private static string Report(Workbench bench)
    {
        var report = Path.Combine(bench.Folder, "found.sarif");
        File.WriteAllText(report, """{ "runs": [ { "results": [] } ] }""");
        return report;
    }
}
