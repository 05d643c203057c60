using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Pac;
using Spectre.Console;

namespace ErpIntegration.Deploy.Commands;

/// <summary><c>uninstall</c>: takes the solution out, with all its data.</summary>
internal static class UninstallCommand
{
    public static Command Create()
    {
        var yes = new Option<bool>("--yes") { Description = "Really: every integration message, schedule and ERP column goes with its data." };
        return new Command("uninstall", "Delete the solution with its tables, columns and their data. Example: uninstall --settings environments/test.json --yes") { yes, JobOptions.Settings(), JobOptions.WhatIf() }
            .Runs((context, parsed, token) => RunAsync(context, parsed.GetValue(yes), token));
    }

    private static async Task RunAsync(JobContext context, bool yes, CancellationToken token)
    {
        if (!yes && !context.WhatIf)
            throw new JobException(ExitCode.Settings, "uninstall deletes data. Say --yes, or look with --what-if.");
        if (await InstalledSolution.FindAsync(await context.ApiAsync(token), Repository.Solution, token) is null)
        {
            context.Console.WriteLine($"{context.Url} has no solution {Repository.Solution}: nothing to do.");
            return;
        }

        await context.Pac.RunAsync(PacCalls.Delete(Repository.Solution, context.Url), token);
    }
}
