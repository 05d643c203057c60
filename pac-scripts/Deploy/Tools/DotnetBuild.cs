using System.IO;
using System.Threading;
using System.Threading.Tasks;
using CliWrap;
using Spectre.Console;

namespace ErpIntegration.Deploy.Tools;

/// <summary>Builds a project of this repository, in Release.</summary>
internal static class DotnetBuild
{
    /// <summary>Runs dotnet build.</summary>
    /// <exception cref="JobException">The build failed.</exception>
    public static async Task RunAsync(JobContext context, string project, CancellationToken token)
    {
        string[] arguments = ["build", Path.Combine(Repository.Root, project), "--configuration", "Release", "--nologo"];
        context.Console.WriteLine($"{(context.WhatIf ? "would run: " : string.Empty)}dotnet {string.Join(' ', arguments)}");
        if (context.WhatIf)
            return;
        var show = PipeTarget.ToDelegate(line => context.Console.WriteLine($"  {line}"));
        var result = await Cli.Wrap("dotnet").WithArguments(arguments).WithStandardOutputPipe(show).WithStandardErrorPipe(show).WithValidation(CommandResultValidation.None).ExecuteAsync(token);
        if (!result.IsSuccess)
            throw new JobException(ExitCode.Settings, $"dotnet build of {project} failed; what it said stands above.");
    }
}
