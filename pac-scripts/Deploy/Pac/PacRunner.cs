using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using CliWrap;
using Spectre.Console;

namespace ErpIntegration.Deploy.Pac;

/// <summary>Runs pac, which must be on the PATH and signed in (pac auth create).</summary>
/// <param name="console">Where calls and what pac says are shown.</param>
/// <param name="whatIf">Whether calls are shown only.</param>
internal sealed class PacRunner(IAnsiConsole console, bool whatIf)
{
    /// <summary>Runs one call to its end.</summary>
    /// <exception cref="JobException">pac is missing or failed.</exception>
    public async Task RunAsync(PacCall call, CancellationToken token)
    {
        console.WriteLine(whatIf ? $"would run: {call}" : call.ToString());
        if (whatIf)
            return;
        var show = PipeTarget.ToDelegate(line => console.WriteLine($"  {line}"));
        try
        {
            var result = await Cli.Wrap("pac").WithArguments(call.Arguments).WithStandardOutputPipe(show).WithStandardErrorPipe(show).WithValidation(CommandResultValidation.None).ExecuteAsync(token);
            if (!result.IsSuccess)
                throw new JobException(ExitCode.Pac, $"{call.Arguments[0]} {call.Arguments[1]} of pac ended with {result.ExitCode}; what it said stands above.");
        }
        catch (Win32Exception exception)
        {
            throw new JobException(ExitCode.Pac, "pac is not on the PATH: dotnet tool install --global Microsoft.PowerApps.CLI.Tool, then pac auth create.", exception);
        }
    }
}
