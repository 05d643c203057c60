using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Dataverse;

/// <summary>Managed identities, and the plug-in assemblies that have one.</summary>
internal static class ManagedIdentities
{
    // componenttype: plug-in assembly.
    private const int ComponentType = 91;

    /// <summary>The identity of an application; null when there is none.</summary>
    public static async Task<ManagedIdentity?> FindAsync(WebApi api, Guid application, CancellationToken token)
        => await api.RowAsync($"managedidentities?$select=managedidentityid,tenantid&$filter=applicationid eq {application}", token) is { } row
            ? new ManagedIdentity(row.GetProperty("managedidentityid").GetGuid(), Id(row.GetProperty("tenantid")))
            : null;

    /// <summary>The plug-in assemblies of a solution.</summary>
    public static async Task<IReadOnlyList<PluginAssembly>> AssembliesAsync(WebApi api, Guid solution, CancellationToken token)
    {
        var components = await api.RowsAsync($"solutioncomponents?$select=objectid&$filter=_solutionid_value eq {solution} and componenttype eq {ComponentType}", token);
        var assemblies = new List<PluginAssembly>();
        foreach (var id in components.Select(component => component.GetProperty("objectid").GetGuid()))
        {
            var row = await api.GetAsync($"pluginassemblies({id})?$select=name,_managedidentityid_value", token);
            assemblies.Add(new PluginAssembly(id, row.GetProperty("name").GetString()!, Id(row.GetProperty("_managedidentityid_value"))));
        }

        return assemblies;
    }

    private static Guid? Id(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetGuid() : null;
}

/// <summary>A managed identity.</summary>
internal sealed record ManagedIdentity(Guid Id, Guid? Tenant);

/// <summary>A plug-in assembly with its managed identity; null for none.</summary>
internal sealed record PluginAssembly(Guid Id, string Name, Guid? Identity);
