using System.ComponentModel;
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
        try
        {
            var result = await Cli.Wrap(context.Surroundings.Dotnet).WithArguments(arguments).WithEnvironmentVariables(context.Surroundings.Variables)
                .WithStandardOutputPipe(show).WithStandardErrorPipe(show).WithValidation(CommandResultValidation.None).ExecuteAsync(token);
            if (!result.IsSuccess)
                throw new JobException(ExitCode.Pac, $"dotnet build of {project} ended with {result.ExitCode}; what it said stands above.");
        }
        catch (Win32Exception exception)
        {
            throw new JobException(ExitCode.Pac, "dotnet is not on the PATH; the .NET SDK is needed.", exception);
        }
    }
}
