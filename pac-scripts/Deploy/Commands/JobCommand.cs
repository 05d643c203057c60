using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;

namespace ErpIntegration.Deploy.Commands;

/// <summary>Runs a job for a command: what it says goes to the output, why it failed to the error output, a line each.</summary>
internal static class JobCommand
{
    // Redirected output has no width; lines of a log must not be broken.
    private const int LogWidth = 1000;

    /// <summary>Gives a command its job.</summary>
    public static Command Runs(this Command command, Func<JobContext, ParseResult, CancellationToken, Task> job)
    {
        command.SetAction((parsed, token) => RunAsync(parsed, job, token));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Func<JobContext, ParseResult, CancellationToken, Task> job, CancellationToken token)
    {
        var output = parsed.InvocationConfiguration.Output;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (Console.IsOutputRedirected || output != Console.Out)
            console.Profile.Width = LogWidth;
        try
        {
            using var context = new JobContext(console, parsed.GetValue<bool>(JobOptions.WhatIfName), Settings(parsed));
            await job(context, parsed, token);
            return (int)ExitCode.Done;
        }
        catch (JobException exception)
        {
            parsed.InvocationConfiguration.Error.WriteLine(exception.Message);
            return (int)exception.ExitCode;
        }
    }

    // Only jobs that touch an environment have the option.
    private static FileInfo? Settings(ParseResult parsed) => parsed.GetResult(JobOptions.SettingsName) is null ? null : parsed.GetValue<FileInfo>(JobOptions.SettingsName);
}
