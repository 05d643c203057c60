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
        return new Command("uninstall", "Delete the solution, a managed one with its tables, columns and their data. Example: uninstall --settings environments/test.json --yes") { yes, JobOptions.Settings(), JobOptions.WhatIf() }
            .Runs((context, parsed, token) => RunAsync(context, parsed.GetValue(yes), token));
    }

    private static async Task RunAsync(JobContext context, bool yes, CancellationToken token)
    {
        if (!yes && !context.WhatIf)
            throw new JobException(ExitCode.Settings, "uninstall deletes data. Say --yes, or look with --what-if.");
        var api = await context.ApiAsync(token);
        var found = false;
        // An upgrade that was left staged goes first: it stands on the other.
        foreach (var name in (string[])[Repository.Solution + InstalledSolution.HoldingSuffix, Repository.Solution])
        {
            if (await InstalledSolution.FindAsync(api, name, token) is not { } installed)
                continue;
            found = true;
            context.Console.WriteLine(installed.IsManaged ? $"{name} {installed.Version} goes with its tables, columns and their data." : $"{name} {installed.Version} is unmanaged: only the solution goes, its components and data stay.");
            await context.Pac.RunAsync(PacCalls.Delete(name, context.Url), token);
        }

        if (!found)
            context.Console.WriteLine($"{context.Url} has no solution {Repository.Solution}: nothing to do.");
    }
}
