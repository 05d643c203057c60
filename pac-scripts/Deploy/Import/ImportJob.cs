using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Pac;
using ErpIntegration.Deploy.Settings;
using Spectre.Console;

namespace ErpIntegration.Deploy.Import;

/// <summary>
/// Imports a zip: new, again, or as an upgrade that also removes what the new version no longer has. An upgrade that a broken run left staged is applied
/// first. Steps that somebody switched off by hand are switched off again, for the import switches on all.
/// </summary>
internal sealed class ImportJob(JobContext context)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="JobException">The zip can't follow what is installed, the settings are wrong, pac failed, or the environment refused.</exception>
    public async Task RunAsync(SolutionFile zip, CancellationToken token)
    {
        var api = await context.ApiAsync(token);
        var installed = await InstalledSolution.FindAsync(api, zip.UniqueName, token);
        var staged = await InstalledSolution.FindAsync(api, zip.UniqueName + InstalledSolution.HoldingSuffix, token);
        Demand(zip, installed);
        Demand(zip, staged);
        await DemandVariablesAsync(api, zip, token);
        var disabled = new DisabledSteps(context, api, zip.UniqueName, installed is null ? [] : await SolutionSteps.DisabledAsync(api, installed.Id, token));
        context.Console.WriteLine(installed is null ? $"{zip.UniqueName} {zip.Version} is new to {context.Url}." : $"{context.Url} has {zip.UniqueName} {installed.Version}; {zip.Version} comes.");
        disabled.Announce();
        var failed = await SolutionJobs.FailedAsync(api, token);
        using var settings = new DeploymentSettings(context.Settings, zip);
        try
        {
            if (staged is not null)
            {
                context.Console.WriteLine($"An earlier import left the upgrade to {staged.Version} staged; it is applied first.");
                await context.Pac.RunAsync(PacCalls.Upgrade(zip.UniqueName, context.Url), token);
            }

            var current = staged ?? installed;
            await context.Pac.RunAsync(PacCalls.Import(zip.Path, context.Url, settings.Path, upgrade: current is { IsManaged: true } && current.Version < zip.Version), token);
        }
        catch (JobException exception) when (exception.ExitCode == ExitCode.Pac)
        {
            // The steps first: what comes after only tells more of what pac told.
            string?[] parts =
            [
                exception.Message,
                await AfterwardsAsync("Steps that were disabled may be on, the log names them", async () =>
                {
                    await disabled.KeepAsync(token);
                    return null;
                }),
                await AfterwardsAsync("The reason can't be read", async () => await SolutionJobs.ReasonAsync(api, failed, token) is { } reason ? $"The environment says: {reason}" : null),
                await AfterwardsAsync("What is installed now can't be read", async () => $"{context.Url} now has {(await InstalledSolution.FindAsync(api, zip.UniqueName, token))?.Version.ToString() ?? "no"} {zip.UniqueName}."),
                "Mend that and run import again: it goes on from there.",
            ];
            throw new JobException(ExitCode.Pac, string.Join(' ', parts.OfType<string>()), exception);
        }

        await disabled.KeepAsync(token);
    }

    // What pac said must not be lost when the environment refuses now.
    private static async Task<string?> AfterwardsAsync(string otherwise, Func<Task<string?>> ask)
    {
        try
        {
            return await ask();
        }
        catch (JobException exception) when (exception.ExitCode == ExitCode.Environment)
        {
            return $"{otherwise}: {exception.Message}";
        }
    }

    private static void Demand(SolutionFile zip, InstalledSolution? there)
    {
        if (there is null)
            return;
        if (there.Version > zip.Version)
            throw new JobException(ExitCode.CannotFollow, $"{there.Version} is installed or staged, and {zip.Version} is older. Import a newer one, or take back with rollback.");
        if (there.IsManaged != zip.IsManaged)
            throw new JobException(ExitCode.CannotFollow, $"The environment has the solution {Kind(there.IsManaged)}, the zip is {Kind(zip.IsManaged)}; one can't replace the other.");
    }

    // Values of other solutions' variables may stand in the settings too: configure sets those.
    private async Task DemandVariablesAsync(WebApi api, SolutionFile zip, CancellationToken token)
    {
        var types = (await Variables.AllAsync(api, token)).ToDictionary(pair => pair.Key, pair => pair.Value.Type);
        foreach (var (name, type) in zip.Variables)
            types[name] = type;
        if (VariableRules.Problems(context.Settings, types, zip.UniqueName).ToList() is { Count: > 0 } problems)
            throw new JobException(ExitCode.Settings, string.Join(Environment.NewLine, problems));
    }

    private static string Kind(bool managed) => managed ? "managed" : "unmanaged";
}
