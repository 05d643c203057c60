using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Commands;
using ErpIntegration.Deploy.Tests.Support;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

/// <summary>The scripts are a few lines each: they hand everything to the tool.</summary>
public sealed class ScriptTests
{
    public static TheoryData<string> Jobs => [.. DeployCommand.Create().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Jobs))]
    public void PowerShell_OfEachJob_ParsesAndRunsTheJob(string job)
    {
        var tree = Parser.ParseFile(Path.Combine(TestFolders.Scripts, job + ".ps1"), out _, out var errors);

        Assert.Empty(errors);
        var command = Assert.IsType<CommandAst>(tree.Find(node => node is CommandAst, searchNestedScriptBlocks: true));
        Assert.Equal(["dotnet", "run", "--project", "\"$PSScriptRoot/Deploy\"", "--", job, "@args"], command.CommandElements.Select(element => element.Extent.Text));
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Shell_OfEachJob_RunsTheJob(string job) => Assert.Equal(
        $"#!/usr/bin/env bash\nset -euo pipefail\nexec dotnet run --project \"$(dirname \"$0\")/Deploy\" -- {job} \"$@\"\n",
        File.ReadAllText(Path.Combine(TestFolders.Scripts, job + ".sh")).ReplaceLineEndings("\n"));

    [Theory]
    [MemberData(nameof(Jobs))]
    public void PowerShell_OfEachJob_HandsItsArgumentsOnAndEndsAsTheJobDoes(string job)
    {
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        // A dotnet that runs the jobs as they are built: what stands before the job is for dotnet run.
        shell.AddScript("function dotnet { & $program $args[[Array]::IndexOf($args, $job)..$args.Count] }").Invoke();
        shell.Runspace.SessionStateProxy.SetVariable("program", Path.ChangeExtension(Workbench.Jobs, OperatingSystem.IsWindows() ? ".exe" : null));
        shell.Runspace.SessionStateProxy.SetVariable("job", job);
        shell.Commands.Clear();

        var output = shell.AddCommand(Path.Combine(TestFolders.Scripts, job + ".ps1")).AddArgument("--not an option").Invoke();

        Assert.Contains("Unrecognized command or argument '--not an option'.", shell.Streams.Error.Select(error => error.ToString()));
        Assert.Contains(output, line => line.ToString().StartsWith($"  Deploy {job}", StringComparison.Ordinal));
        Assert.Equal((int)ExitCode.Usage, shell.Runspace.SessionStateProxy.GetVariable("LASTEXITCODE"));
    }

    [Fact]
    public async Task Shell_Scripts_PassShellcheck()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "shellcheck"))), "Skipped: needs shellcheck (apt-get install shellcheck).");

        var (exit, output) = await RunAsync("shellcheck", [.. Directory.GetFiles(TestFolders.Scripts, "*.sh")]);

        Assert.Equal(string.Empty, output);
        Assert.Equal(0, exit);
    }

    [Fact]
    public void Scripts_AreThoseOfTheJobs()
    {
        IEnumerable<string> Names(string extension) => Directory.GetFiles(TestFolders.Scripts, "*" + extension).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
        var jobs = DeployCommand.Create().Subcommands.Select(command => command.Name).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(jobs, Names(".sh"));
        Assert.Equal(jobs, Names(".ps1"));
    }

    private static async Task<(int Exit, string Output)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }
}
