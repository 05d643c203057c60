using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>Cloud flows that the settings name. A flow can only be turned on when its connection references have connections.</summary>
internal sealed class FlowConfigurator : IConfigurator
{
    public async Task PlanAsync(ConfigurationTarget target, CancellationToken token)
    {
        foreach (var (name, state) in target.Settings.Flows.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var on = state == CloudFlows.On;
            if (await CloudFlows.FindAsync(target.Api, name, token) is not { } flow)
                target.Problem($"flows: the environment has no cloud flow {name}.");
            else if (flow.IsOn == on)
                target.Unchanged($"flow {name} is {state}");
            else
                target.Change($"flow {name}: {state}", () => CloudFlows.SwitchAsync(target.Api, flow, on, token));
        }
    }
}
