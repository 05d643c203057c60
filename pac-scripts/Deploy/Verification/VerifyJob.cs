using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Configuration;
using ErpIntegration.Deploy.Dataverse;
using Spectre.Console;

namespace ErpIntegration.Deploy.Verification;

/// <summary>Checks an environment from outside. Every check runs, and all that is wrong is told.</summary>
internal sealed class VerifyJob(JobContext context)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="JobException">Something is not in place.</exception>
    public async Task RunAsync(CancellationToken token)
    {
        var api = await context.ApiAsync(token);
        var who = await api.GetAsync("WhoAmI", token);
        var solution = await InstalledSolution.FindAsync(api, Repository.Solution, token)
            ?? throw new JobException(ExitCode.Found, $"{context.Url} has no solution {Repository.Solution}.");
        var variables = await Variables.AllAsync(api, token);
        List<Check> checks =
        [
            new("signed in", true, who.GetProperty("UserId").ToString()),
            new("solution", solution.Version >= InstalledSolution.Parse(Repository.Version), $"{solution.Version}; these scripts are of {Repository.Version}"),
            await StagedAsync(api, token),
            .. context.Settings.Variables.Select(pair => Variable(pair.Key, pair.Value, variables)),
            await EndpointAsync(api, variables, token),
            await StepsAsync(api, solution, token),
            .. await UserAsync(api, token),
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

    private async Task<Check> EndpointAsync(WebApi api, IReadOnlyDictionary<string, Variable> variables, CancellationToken token)
    {
        if (variables.GetValueOrDefault("erp_Transport")?.Effective == "ServiceBusRest")
            return new Check("Service Bus", variables.GetValueOrDefault("erp_ServiceBusUrl")?.Effective is { Length: > 0 }, "REST to erp_ServiceBusUrl");
        var name = context.Settings.ServiceEndpoint?.Name ?? EndpointConfigurator.DefaultName;
        var row = await api.RowAsync($"serviceendpoints?$select=namespaceaddress,issaskeyset&$filter=name eq {WebApi.Literal(name)}", token);
        var address = row?.GetProperty("namespaceaddress").GetString();
        var hasKey = row?.GetProperty("issaskeyset").ValueKind == JsonValueKind.True;
        return new Check("service endpoint", hasKey && !string.IsNullOrEmpty(address), $"{name}: {address}, {(hasKey ? "with a key" : "no key")}");
    }

    private async Task<Check> StepsAsync(WebApi api, InstalledSolution solution, CancellationToken token)
    {
        var steps = await SolutionSteps.AllAsync(api, solution.Id, token);
        var off = steps.Where(step => !step.IsEnabled && context.Settings.Steps.GetValueOrDefault(step.Name) != "disabled").Select(step => step.Name).ToList();
        return new Check("plug-in steps", steps.Count > 0 && off.Count == 0, off.Count == 0 ? $"{steps.Count}" : $"disabled: {string.Join(", ", off)}");
    }

    private async Task<IEnumerable<Check>> UserAsync(WebApi api, CancellationToken token)
    {
        if (context.Settings.ApplicationUser is not { } wanted)
            return [];
        var role = wanted.Role ?? UserConfigurator.DefaultRole;
        var user = await api.RowAsync($"systemusers?$select=systemuserid,isdisabled&$filter=applicationid eq {wanted.ApplicationId}", token);
        if (user is not { } row)
            return [new Check("application user", false, $"{wanted.ApplicationId} isn't there")];
        var roles = await api.RowsAsync($"systemusers({row.GetProperty("systemuserid").GetGuid()})/systemuserroles_association?$select=name", token);
        return [new Check("application user", row.GetProperty("isdisabled").ValueKind != JsonValueKind.True && roles.Any(held => held.GetProperty("name").GetString() == role), role)];
    }

    private static async Task<Check> HealthAsync(WebApi api, CancellationToken token)
    {
        var health = await api.PostAsync("erp_GetIntegrationHealth", new { }, token);
        return new Check("erp_GetIntegrationHealth", true, string.Join(", ", health.EnumerateObject().Where(member => member.Value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False).Select(member => $"{member.Name} {member.Value}")));
    }
}
