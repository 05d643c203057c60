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
    private const int LogWidth = 10_000;

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
            using var context = new JobContext(console, parsed.InvocationConfiguration as JobSurroundings ?? new JobSurroundings(), parsed.GetValue<bool>(JobOptions.WhatIfName), Settings(parsed));
            await job(context, parsed, token);
            return (int)ExitCode.Done;
        }
        catch (JobException exception)
        {
            return End(parsed, exception.ExitCode, exception.Message);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return End(parsed, ExitCode.Cancelled, "Stopped. What was done stands above; run the job again to go on.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return End(parsed, ExitCode.Files, exception.Message);
        }
    }

    private static int End(ParseResult parsed, ExitCode code, string message)
    {
        parsed.InvocationConfiguration.Error.WriteLine(message);
        return (int)code;
    }

    // Only jobs that touch an environment have the option.
    private static FileInfo? Settings(ParseResult parsed) => parsed.GetResult(JobOptions.SettingsName) is null ? null : parsed.GetValue<FileInfo>(JobOptions.SettingsName);
}
