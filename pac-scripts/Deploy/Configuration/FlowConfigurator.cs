using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>Cloud flows that the settings name. A flow can only be turned on when its connection references have connections.</summary>
internal sealed class FlowConfigurator : IConfigurator
{
    private const string On = "on";

    // workflow.category: modern flow; its states and statuses: draft and activated.
    private const int CloudFlow = 5;
    private const int Draft = 0;
    private const int Activated = 1;

    public async Task PlanAsync(ConfigurationTarget target, CancellationToken token)
    {
        foreach (var (name, state) in target.Settings.Flows.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (await target.Api.RowAsync($"workflows?$select=workflowid,statecode&$filter=name eq {WebApi.Literal(name)} and category eq {CloudFlow}", token) is not { } row)
                target.Problem($"flows: the environment has no cloud flow {name}.");
            else if ((row.GetProperty("statecode").GetInt32() == Activated) == (state == On))
                target.Unchanged($"flow {name} is {state}");
            else
                target.Change($"flow {name}: {state}", () => target.Api.PatchAsync(
                    $"workflows({row.GetProperty("workflowid").GetGuid()})",
                    state == On ? new { statecode = Activated, statuscode = 2 } : new { statecode = Draft, statuscode = 1 },
                    token));
        }
    }
}
