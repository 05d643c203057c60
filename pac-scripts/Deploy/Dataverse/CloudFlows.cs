using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Dataverse;

/// <summary>The cloud flows of an environment.</summary>
internal static class CloudFlows
{
    /// <summary>The state of a flow that is on.</summary>
    public const string On = "on";

    // workflow.category: modern flow; its states: draft and activated.
    private const int Category = 5;
    private const int Draft = 0;
    private const int Activated = 1;

    /// <summary>Finds one by its name; null when there is none.</summary>
    public static async Task<CloudFlow?> FindAsync(WebApi api, string name, CancellationToken token)
        => await api.RowAsync($"workflows?$select=workflowid,statecode&$filter=name eq {WebApi.Literal(name)} and category eq {Category}", token) is { } row
            ? new CloudFlow(row.GetProperty("workflowid").GetGuid(), row.GetProperty("statecode").GetInt32() == Activated)
            : null;

    /// <summary>Switches one.</summary>
    public static Task SwitchAsync(WebApi api, CloudFlow flow, bool on, CancellationToken token)
        => api.PatchAsync($"workflows({flow.Id})", on ? new { statecode = Activated, statuscode = 2 } : new { statecode = Draft, statuscode = 1 }, token);
}
