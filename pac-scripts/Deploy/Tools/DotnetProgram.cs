using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using CliWrap;
using Spectre.Console;

namespace ErpIntegration.Deploy.Tools;

/// <summary>Runs dotnet.</summary>
internal static class DotnetProgram
{
    /// <summary>Runs it to its end and shows what it says.</summary>
    /// <param name="context">What the job works with.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="what">What it does, as an error says it.</param>
    /// <param name="token">Stops it.</param>
    /// <exception cref="JobException">dotnet is missing, or failed.</exception>
    public static async Task RunAsync(JobContext context, IReadOnlyList<string> arguments, string what, CancellationToken token)
    {
        context.Console.WriteLine($"{(context.WhatIf ? "would run: " : string.Empty)}dotnet {string.Join(' ', arguments)}");
        if (context.WhatIf)
            return;
        var show = PipeTarget.ToDelegate(line => context.Console.WriteLine($"  {line}"));
        try
        {
            var result = await Cli.Wrap(context.Surroundings.Dotnet).WithArguments(arguments).WithEnvironmentVariables(context.Surroundings.Variables)
                .WithStandardOutputPipe(show).WithStandardErrorPipe(show).WithValidation(CommandResultValidation.None).ExecuteAsync(token);
            if (!result.IsSuccess)
                throw new JobException(ExitCode.Pac, $"{what} ended with {result.ExitCode}; what it said stands above.");
        }
        catch (Win32Exception exception)
        {
            throw new JobException(ExitCode.Pac, "dotnet is not on the PATH; the .NET SDK is needed.", exception);
        }
    }
}
