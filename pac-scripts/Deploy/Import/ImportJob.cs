using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Pac;
using Spectre.Console;

namespace ErpIntegration.Deploy.Import;

/// <summary>
/// Imports a zip: new, again, or as an upgrade that also removes what the new version no longer has. An upgrade that a broken run left staged is applied
/// first. Steps that somebody switched off by hand are switched off again, for the import switches on all.
/// </summary>
internal sealed class ImportJob(JobContext context)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="JobException">A newer version is installed, pac failed, or the environment refused.</exception>
    public async Task RunAsync(SolutionFile zip, CancellationToken token)
    {
        var api = await context.ApiAsync(token);
        if (await InstalledSolution.FindAsync(api, zip.UniqueName + InstalledSolution.HoldingSuffix, token) is { } staged)
        {
            context.Console.WriteLine($"An earlier import left the upgrade to {staged.Version} staged; it is applied first.");
            await context.Pac.RunAsync(PacCalls.Upgrade(zip.UniqueName, context.Url), token);
        }

        var installed = await InstalledSolution.FindAsync(api, zip.UniqueName, token);
        Demand(zip, installed);
        var disabled = installed is null ? [] : await SolutionSteps.DisabledAsync(api, installed.Id, token);
        context.Console.WriteLine(installed is null ? $"{zip.UniqueName} {zip.Version} is new to {context.Url}." : $"{context.Url} has {zip.UniqueName} {installed.Version}; {zip.Version} comes.");

        using (var settings = new DeploymentSettings(context.Settings))
            await ImportAsync(zip, settings, upgrade: installed is { IsManaged: true } && installed.Version < zip.Version, token);

        foreach (var step in disabled)
        {
            context.Console.WriteLine($"{(context.WhatIf ? "would keep" : "kept")} disabled: {step.Name}, which was disabled before");
            if (!context.WhatIf)
                await SolutionSteps.SwitchAsync(api, step.Id, enabled: false, token);
        }
    }

    private static void Demand(SolutionFile zip, InstalledSolution? installed)
    {
        if (installed is null)
            return;
        if (installed.Version > zip.Version)
            throw new JobException(ExitCode.Settings, $"{installed.Version} is installed, and {zip.Version} is older. Import a newer one, or take back with rollback.");
        if (installed.IsManaged != zip.IsManaged)
            throw new JobException(ExitCode.Settings, $"The environment has the solution {Kind(installed.IsManaged)}, the zip is {Kind(zip.IsManaged)}; one can't replace the other.");
    }

    private static string Kind(bool managed) => managed ? "managed" : "unmanaged";

    private async Task ImportAsync(SolutionFile zip, DeploymentSettings settings, bool upgrade, CancellationToken token)
    {
        try
        {
            await context.Pac.RunAsync(PacCalls.Import(zip.Path, context.Url, settings.Path, upgrade), token);
        }
        catch (JobException exception) when (exception.ExitCode == ExitCode.Pac)
        {
            var api = await context.ApiAsync(token);
            var now = await InstalledSolution.FindAsync(api, zip.UniqueName, token);
            throw new JobException(ExitCode.Pac, $"{exception.Message} {context.Url} now has {(now is null ? "no" : now.Version.ToString())} {zip.UniqueName}. Mend what pac says and run import again: it goes on from there.", exception);
        }
    }
}
