using System;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using CliWrap;
using Spectre.Console;

namespace ErpIntegration.Deploy.Pac;

/// <summary>Runs pac, which must be on the PATH and signed in (pac auth create).</summary>
/// <param name="console">Where calls and what pac says are shown.</param>
/// <param name="surroundings">Which pac.</param>
/// <param name="whatIf">Whether calls are shown only.</param>
internal sealed class PacRunner(IAnsiConsole console, JobSurroundings surroundings, bool whatIf)
{
    // How pac begins the line that says why it failed (assumed of every verb).
    private const string ErrorMark = "Error:";

    /// <summary>Runs one call to its end.</summary>
    /// <exception cref="JobException">pac is missing, failed, or was stopped with the job.</exception>
    public async Task RunAsync(PacCall call, CancellationToken token)
    {
        console.WriteLine(whatIf ? $"would run: {call}" : call.ToString());
        if (whatIf)
            return;
        string? reason = null;
        var show = PipeTarget.ToDelegate(line =>
        {
            console.WriteLine($"  {line}");
            if (line.StartsWith(ErrorMark, StringComparison.OrdinalIgnoreCase))
                reason = line[ErrorMark.Length..].Trim();
        });
        var verb = $"pac {call.Arguments[0]} {call.Arguments[1]}";
        try
        {
            var result = await Cli.Wrap(surroundings.Pac).WithArguments(call.Arguments).WithEnvironmentVariables(surroundings.Variables)
                .WithStandardOutputPipe(show).WithStandardErrorPipe(show).WithValidation(CommandResultValidation.None).ExecuteAsync(token);
            if (!result.IsSuccess)
                throw new JobException(ExitCode.Pac, $"{verb} ended with {result.ExitCode}: {reason ?? "what it said stands above."}");
        }
        catch (Win32Exception exception)
        {
            throw new JobException(ExitCode.Pac, "pac is not on the PATH: dotnet tool install --global Microsoft.PowerApps.CLI.Tool, then pac auth create.", exception);
        }
        catch (OperationCanceledException exception)
        {
            throw new JobException(ExitCode.Cancelled, $"Stopped while {verb} ran. What it began may still go on in the environment: wait for its end (Solutions, History), then run the job again.", exception);
        }
    }
}
