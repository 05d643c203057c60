using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Settings;
using Spectre.Console;

namespace ErpIntegration.Deploy.Verification;

/// <summary>Checks an environment from outside. Every check runs, and all that is wrong is told.</summary>
internal sealed class VerifyJob(JobContext context)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="JobException">Something is not in place, or the settings are wrong.</exception>
    public async Task RunAsync(CancellationToken token)
    {
        var api = await context.ApiAsync(token);
        var who = await api.GetAsync("WhoAmI", token);
        var solution = await InstalledSolution.FindAsync(api, Repository.Solution, token)
            ?? throw new JobException(ExitCode.Found, $"{context.Url} has no solution {Repository.Solution}.");
        var variables = await Variables.AllAsync(api, token);
        if (VariableRules.Problems(context.Settings, variables.ToDictionary(pair => pair.Key, pair => pair.Value.Type), "the environment").ToList() is { Count: > 0 } problems)
            throw new JobException(ExitCode.Settings, string.Join(System.Environment.NewLine, problems));
        List<Check> checks =
        [
            new("signed in", true, who.GetProperty("UserId").ToString()),
            new("solution", solution.Version >= InstalledSolution.Parse(Repository.Version), $"{solution.Version}; these scripts are of {Repository.Version}"),
            await StagedAsync(api, token),
            .. context.Settings.Variables.Select(pair => Variable(pair.Key, pair.Value, variables)),
            .. await EndpointChecks.AllAsync(context.Settings, api, variables, token),
            .. await new SettingsChecks(context.Settings, api, solution).AllAsync(token),
            await HealthAsync(api, token),
        ];

        var table = new Table().AddColumns("check", "", "detail");
        foreach (var check in checks)
            table.AddRow(Markup.Escape(check.Name), check.Passed ? "ok" : "NOT OK", Markup.Escape(check.Detail));
        context.Console.Write(table);
        var failed = checks.Where(check => !check.Passed).Select(check => $"{check.Name}: {check.Detail}").ToList();
        if (failed.Count > 0)
            throw new JobException(ExitCode.Found, string.Join(System.Environment.NewLine, failed));
    }

    private static Check Variable(string name, string wanted, IReadOnlyDictionary<string, Variable> variables)
    {
        var there = variables.GetValueOrDefault(name);
        if (there?.Effective == wanted)
            return new Check(name, true, wanted);
        // Somebody may have put the secret itself there.
        return new Check(name, false, there?.Type == VariableType.Secret ? $"should be '{wanted}' and isn't" : $"is '{there?.Effective}', should be '{wanted}'");
    }

    private static async Task<Check> StagedAsync(WebApi api, CancellationToken token)
    {
        var staged = await InstalledSolution.FindAsync(api, Repository.Solution + InstalledSolution.HoldingSuffix, token);
        return new Check("no upgrade is left staged", staged is null, staged is null ? "none" : $"{staged.Version} is; run import, which applies it");
    }

    // The API judges nothing, so its counts are told only; what fails is no answer.
    private static async Task<Check> HealthAsync(WebApi api, CancellationToken token)
    {
        const string Name = "erp_GetIntegrationHealth";
        try
        {
            var health = await api.PostAsync(Name, new { }, token);
            return new Check(Name, true, string.Join(", ", health.EnumerateObject().Where(member => member.Value.ValueKind is JsonValueKind.Number).Select(member => $"{member.Name} {member.Value}")));
        }
        catch (JobException exception)
        {
            return new Check(Name, false, exception.Message);
        }
    }
}
