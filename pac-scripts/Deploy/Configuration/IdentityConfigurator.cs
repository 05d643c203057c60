using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>The managed identity of the solution's plug-in assemblies (Learn: Set up Power Platform managed identity for Dataverse plug-ins).</summary>
internal sealed class IdentityConfigurator : IConfigurator
{
    // componenttype: plug-in assembly.
    private const int ComponentType = 91;

    // managedidentity.credentialsource: managed client. subjectscope: environment.
    private const int ManagedClient = 2;
    private const int EnvironmentScope = 1;

    public async Task PlanAsync(ConfigurationTarget target, CancellationToken token)
    {
        if (target.Settings.ManagedIdentity is not { } wanted)
            return;
        var identity = await FindAsync(target, wanted.ApplicationId, token);
        if (identity is null)
        {
            identity = Guid.NewGuid();
            target.Change($"managed identity {wanted.ApplicationId}: made", () => target.Api.PostAsync(
                "managedidentities",
                new { managedidentityid = identity, name = Repository.Solution, applicationid = wanted.ApplicationId, tenantid = wanted.TenantId, credentialsource = ManagedClient, subjectscope = EnvironmentScope },
                token));
        }

        var components = await target.Api.RowsAsync($"solutioncomponents?$select=objectid&$filter=_solutionid_value eq {target.Solution.Id} and componenttype eq {ComponentType}", token);
        foreach (var assembly in components.Select(component => component.GetProperty("objectid").GetGuid()))
            await PlanAsync(target, assembly, identity.Value, token);
    }

    private static async Task<Guid?> FindAsync(ConfigurationTarget target, Guid application, CancellationToken token)
        => (await target.Api.RowAsync($"managedidentities?$select=managedidentityid&$filter=applicationid eq {application}", token))?.GetProperty("managedidentityid").GetGuid();

    private static async Task PlanAsync(ConfigurationTarget target, Guid assembly, Guid identity, CancellationToken token)
    {
        var row = await target.Api.GetAsync($"pluginassemblies({assembly})?$select=name,_managedidentityid_value", token);
        var name = row.GetProperty("name").GetString();
        if (row.GetProperty("_managedidentityid_value") is { ValueKind: JsonValueKind.String } bound && bound.GetGuid() == identity)
            target.Unchanged($"{name} has the managed identity");
        else
            target.Change($"{name}: bound to the managed identity", () => target.Api.PatchAsync($"pluginassemblies({assembly})", new Dictionary<string, string> { ["managedidentityid@odata.bind"] = $"/managedidentities({identity})" }, token));
    }
}
