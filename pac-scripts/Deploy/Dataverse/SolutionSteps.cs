using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Dataverse;

/// <summary>The plug-in steps of an installed solution.</summary>
internal static class SolutionSteps
{
    // componenttype: SDK message processing step.
    private const int ComponentType = 92;

    private const int Enabled = 0;
    private const int Disabled = 1;

    /// <summary>Every step, by name.</summary>
    public static async Task<IReadOnlyList<Step>> AllAsync(WebApi api, Guid solution, CancellationToken token)
    {
        var components = await api.RowsAsync($"solutioncomponents?$select=objectid&$filter=_solutionid_value eq {solution} and componenttype eq {ComponentType}", token);
        var ids = components.Select(component => component.GetProperty("objectid").GetGuid()).ToHashSet();
        var rows = await api.RowsAsync("sdkmessageprocessingsteps?$select=sdkmessageprocessingstepid,name,statecode", token);
        return [.. rows.Select(row => new Step(row.GetProperty("sdkmessageprocessingstepid").GetGuid(), row.GetProperty("name").GetString()!, row.GetProperty("statecode").GetInt32() == Enabled))
            .Where(step => ids.Contains(step.Id))
            .OrderBy(step => step.Name, StringComparer.Ordinal)];
    }

    /// <summary>The steps that are switched off.</summary>
    public static async Task<IReadOnlyList<Step>> DisabledAsync(WebApi api, Guid solution, CancellationToken token) => [.. (await AllAsync(api, solution, token)).Where(step => !step.IsEnabled)];

    /// <summary>Switches one.</summary>
    public static Task SwitchAsync(WebApi api, Guid step, bool enabled, CancellationToken token)
        => api.PatchAsync($"sdkmessageprocessingsteps({step})", new { statecode = enabled ? Enabled : Disabled, statuscode = enabled ? 1 : 2 }, token);
}

/// <summary>A plug-in step.</summary>
internal sealed record Step(Guid Id, string Name, bool IsEnabled);
