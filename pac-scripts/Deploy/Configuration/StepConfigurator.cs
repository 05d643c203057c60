using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>Plug-in steps that the settings name. A step that is off and not named was switched off by somebody: it stays off, and is told.</summary>
internal sealed class StepConfigurator : IConfigurator
{
    private const string Enabled = "enabled";

    public async Task PlanAsync(ConfigurationTarget target, CancellationToken token)
    {
        var steps = await SolutionSteps.AllAsync(target.Api, target.Solution.Id, token);
        foreach (var name in target.Settings.Steps.Keys.Where(name => steps.All(step => step.Name != name)))
            target.Problem($"steps: the solution has no plug-in step {name}.");
        foreach (var step in steps)
        {
            if (!target.Settings.Steps.TryGetValue(step.Name, out var state))
            {
                if (!step.IsEnabled)
                    target.Kept($"step {step.Name} is disabled and stays so; the settings don't name it");
            }
            else if (step.IsEnabled == (state == Enabled))
            {
                target.Unchanged($"step {step.Name} is {state}");
            }
            else
            {
                target.Change($"step {step.Name}: {state}", () => SolutionSteps.SwitchAsync(target.Api, step.Id, state == Enabled, token));
            }
        }
    }
}
