using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>The managed identity of the solution's plug-in assemblies (Learn: Set up Power Platform managed identity for Dataverse plug-ins).</summary>
internal sealed class IdentityConfigurator : IConfigurator
{
    // managedidentity.credentialsource: managed client. subjectscope: environment.
    private const int ManagedClient = 2;
    private const int EnvironmentScope = 1;

    public async Task PlanAsync(ConfigurationTarget target, CancellationToken token)
    {
        if (target.Settings.ManagedIdentity is not { } wanted)
            return;
        var there = await ManagedIdentities.FindAsync(target.Api, wanted.ApplicationId, token);
        var identity = there?.Id ?? Guid.NewGuid();
        if (there is null)
        {
            target.Change($"managed identity {wanted.ApplicationId}: made", () => target.Api.PostAsync(
                "managedidentities",
                new { managedidentityid = identity, name = Repository.Solution, applicationid = wanted.ApplicationId, tenantid = wanted.TenantId, credentialsource = ManagedClient, subjectscope = EnvironmentScope },
                token));
        }
        else if (there.Tenant != wanted.TenantId)
        {
            target.Change($"managed identity {wanted.ApplicationId}: tenant {wanted.TenantId}", () => target.Api.PatchAsync($"managedidentities({identity})", new { tenantid = wanted.TenantId }, token));
        }

        foreach (var assembly in await ManagedIdentities.AssembliesAsync(target.Api, target.Solution.Id, token))
        {
            if (assembly.Identity == identity)
                target.Unchanged($"{assembly.Name} has the managed identity");
            else
                target.Change($"{assembly.Name}: bound to the managed identity", () => target.Api.PatchAsync($"pluginassemblies({assembly.Id})", new Dictionary<string, string> { ["managedidentityid@odata.bind"] = $"/managedidentities({identity})" }, token));
        }
    }
}
