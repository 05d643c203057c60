using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using RecordingPac.Verbs;
using RecordingPac.WebApi;

namespace RecordingPac;

/// <summary>The verbs of pac that pac-scripts and the pipelines use, with every option that is documented: docs/pac-commands.md.</summary>
internal static class PacCommand
{
    public static RootCommand Create() => new("Stands in for pac.")
    {
        new Command("auth") { AuthCreateVerb.Create() },
        new Command("plugin") { PluginPushVerb.Create() },
        new Command("solution")
        {
            SolutionCheckVerb.Create(), SolutionImportVerb.Create(), SolutionUpgradeVerb.Create(), SolutionExportVerb.Create(), SolutionDeleteVerb.Create(),
        },
    };

    /// <summary>Gives a verb its work, which is done only where somebody signed in.</summary>
    public static Command Does(this Command verb, Func<ParseResult, PacEnvironment, CancellationToken, Task> work)
    {
        verb.SetAction((parsed, token) => RunAsync(parsed, work, token));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Func<ParseResult, PacEnvironment, CancellationToken, Task> work, CancellationToken token)
    {
        try
        {
            if (Profile.IsUsed)
            {
                using var environment = new PacEnvironment(parsed.GetValue<string>("--environment"), Profile.Token());
                await work(parsed, environment, token);
            }

            Console.WriteLine("done");
            return 0;
        }
        catch (PacException exception)
        {
            Console.Error.WriteLine($"Error: {exception.Message}");
            return 1;
        }
    }
}
