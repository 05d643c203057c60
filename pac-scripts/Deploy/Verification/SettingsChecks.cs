using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Configuration;
using ErpIntegration.Deploy.Dataverse;
using ErpIntegration.Deploy.Settings;

namespace ErpIntegration.Deploy.Verification;

/// <summary>Compares an environment with its settings, as import and configure write them. What the settings don't name isn't compared.</summary>
internal sealed class SettingsChecks(EnvironmentSettings settings, WebApi api, InstalledSolution solution)
{
    /// <summary>All of them, those of environment variables and the service endpoint excepted.</summary>
    public async Task<IReadOnlyList<Check>> AllAsync(CancellationToken token) =>
    [
        await StepsAsync(token),
        .. await IdentityAsync(token),
        .. await UserAsync(token),
        .. await ConnectionsAsync(token),
        .. await FlowsAsync(token),
    ];

    // Steps that the settings don't name are on.
    private async Task<Check> StepsAsync(CancellationToken token)
    {
        var steps = await SolutionSteps.AllAsync(api, solution.Id, token);
        bool On(Step step) => settings.Steps.GetValueOrDefault(step.Name) != "disabled";
        return Check.Of("plug-in steps", $"{steps.Count}", [
            steps.Count == 0 ? "none" : null,
            Check.Named("disabled", steps.Where(step => !step.IsEnabled && On(step)).Select(step => step.Name)),
            Check.Named("should be disabled", steps.Where(step => step.IsEnabled && !On(step)).Select(step => step.Name)),
            Check.Named("not there", settings.Steps.Keys.Except(steps.Select(step => step.Name))),
        ]);
    }

    private async Task<IEnumerable<Check>> IdentityAsync(CancellationToken token)
    {
        const string Name = "managed identity";
        if (settings.ManagedIdentity is not { } wanted)
            return [];
        if (await ManagedIdentities.FindAsync(api, wanted.ApplicationId, token) is not { } identity)
            return [new Check(Name, false, $"{wanted.ApplicationId} isn't there")];
        var assemblies = await ManagedIdentities.AssembliesAsync(api, solution.Id, token);
        return [Check.Of(Name, $"{wanted.ApplicationId}", [
            Check.Difference("tenant", $"{identity.Tenant}", $"{wanted.TenantId}"),
            Check.Named("not bound to it", assemblies.Where(assembly => assembly.Identity != identity.Id).Select(assembly => assembly.Name)),
        ])];
    }

    private async Task<IEnumerable<Check>> UserAsync(CancellationToken token)
    {
        if (settings.ApplicationUser is not { } wanted)
            return [];
        var role = wanted.Role ?? UserConfigurator.DefaultRole;
        var user = await api.RowAsync($"systemusers?$select=systemuserid,isdisabled&$filter=applicationid eq {wanted.ApplicationId}", token);
        if (user is not { } row)
            return [new Check("application user", false, $"{wanted.ApplicationId} isn't there")];
        var roles = await api.RowsAsync($"systemusers({row.GetProperty("systemuserid").GetGuid()})/systemuserroles_association?$select=name", token);
        return [Check.Of("application user", role, [
            row.GetProperty("isdisabled").ValueKind == JsonValueKind.True ? $"{wanted.ApplicationId} is disabled" : null,
            roles.Any(held => held.GetProperty("name").GetString() == role) ? null : $"{wanted.ApplicationId} hasn't the role {role}",
        ])];
    }

    private async Task<IEnumerable<Check>> ConnectionsAsync(CancellationToken token)
    {
        var checks = new List<Check>();
        foreach (var (name, wanted) in settings.Connections.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var row = await api.RowAsync($"connectionreferences?$select=connectionid,connectorid&$filter=connectionreferencelogicalname eq {WebApi.Literal(name)}", token);
            checks.Add(Check.Of($"connection reference {name}", wanted.ConnectionId, row is not { } there ? ["isn't there"] :
            [
                Check.Difference("connection", there.GetProperty("connectionid").GetString(), wanted.ConnectionId),
                Check.Difference("connector", there.GetProperty("connectorid").GetString(), wanted.ConnectorId),
            ]));
        }

        return checks;
    }

    private async Task<IEnumerable<Check>> FlowsAsync(CancellationToken token)
    {
        var checks = new List<Check>();
        foreach (var (name, state) in settings.Flows.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var flow = await CloudFlows.FindAsync(api, name, token);
            checks.Add(Check.Of($"flow {name}", state, [flow is null ? "isn't there" : flow.IsOn == (state == CloudFlows.On) ? null : $"isn't {state}"]));
        }

        return checks;
    }
}
